/** 处理决定与答复: the decision, the reply in two versions. */
package org.shouwen.complaint.deciding;

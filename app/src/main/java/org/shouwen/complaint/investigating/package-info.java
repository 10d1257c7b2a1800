/** 调查: two investigators, the defence, findings point by point, standstill and resumption. */
package org.shouwen.complaint.investigating;

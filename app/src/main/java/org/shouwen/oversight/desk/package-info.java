/** What Tasklist shows of the case beside a task. */
package org.shouwen.oversight.desk;

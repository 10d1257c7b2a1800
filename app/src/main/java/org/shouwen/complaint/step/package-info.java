/** What was recorded at each step of a complaint: append-only rows, one table a step. */
@StepTables("co")
package org.shouwen.complaint.step;

import org.shouwen.casefile.StepTables;

/** What was recorded at each step of a rectification: append-only rows, one table a step. */
@StepTables("rect")
package org.shouwen.rectification.step;

import org.shouwen.casefile.StepTables;

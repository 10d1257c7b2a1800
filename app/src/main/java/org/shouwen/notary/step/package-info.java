/** What was recorded at each step of a notarization: append-only rows, one table a step. */
@StepTables("notary")
package org.shouwen.notary.step;

import org.shouwen.casefile.StepTables;

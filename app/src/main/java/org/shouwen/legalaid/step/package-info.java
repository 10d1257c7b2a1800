/** What was recorded at each step of a legal-aid matter: append-only rows, one table a step. */
@StepTables("aid")
package org.shouwen.legalaid.step;

import org.shouwen.casefile.StepTables;

/** The resident's rating of a closed service 一单一评. */
@org.springframework.modulith.ApplicationModule(displayName = "Evaluation")
package org.shouwen.evaluation;

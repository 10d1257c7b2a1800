package org.shouwen.complaint.limit;

import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.complaint.step.Registration;
import org.springframework.stereotype.Component;

/** The limits that govern a complaint: those of its kind, in force on the day of its receipt. */
@Component
public class Limits {
  private final Steps steps;
  private final Cases cases;
  private final DeadlineRules rules;

  Limits(Steps steps, Cases cases, DeadlineRules rules) {
    this.steps = steps;
    this.cases = cases;
    this.rules = rules;
  }

  /** Name of the {@link Kind} under which it is registered. */
  public String kind(String caseNumber) {
    return steps.required(Registration.class, caseNumber).content().kind();
  }

  /**
   * @param duty e.g. {@code CO-HANDLE}, of which each kind has its own rule
   */
  public DeadlineRule ofKind(String caseNumber, String duty) {
    return rule(caseNumber, duty + "-" + kind(caseNumber));
  }

  public DeadlineRule rule(String caseNumber, String rule) {
    Cases.CaseFile file = cases.find(caseNumber).orElseThrow();
    return rules
        .inForce(rule, Shanghai.day(file.receivedAt()), file.office())
        .orElseThrow(() -> new IllegalStateException("no rule " + rule + " for " + caseNumber));
  }

  /** E.g. 60日, 7个工作日. */
  public static String inWords(DeadlineRule rule) {
    return rule.amount() + (rule.unit() == PeriodUnit.WORKING_DAYS ? "个工作日" : "日");
  }
}

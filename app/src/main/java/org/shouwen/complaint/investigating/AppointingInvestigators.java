package org.shouwen.complaint.investigating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.limit.Limits;
import org.shouwen.complaint.policy.Investigator;
import org.shouwen.complaint.policy.InvestigatorPolicies;
import org.shouwen.complaint.policy.Kind;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Appointment;
import org.shouwen.complaint.step.Declaration;
import org.shouwen.complaint.step.Registration;
import org.shouwen.identity.People;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** CO4: two investigators, neither of them part of the matter. */
@Component
public class AppointingInvestigators {
  private final Steps steps;
  private final Sheets sheets;
  private final Limits limits;
  private final Cases cases;
  private final People people;
  private final Journal journal;
  private final Viewers viewers;
  private final ObjectMapper json;

  AppointingInvestigators(
      Steps steps,
      Sheets sheets,
      Limits limits,
      Cases cases,
      People people,
      Journal journal,
      Viewers viewers,
      ObjectMapper json) {
    this.steps = steps;
    this.sheets = sheets;
    this.limits = limits;
    this.cases = cases;
    this.people = people;
    this.journal = journal;
    this.viewers = viewers;
    this.json = json;
  }

  /**
   * @return a JSON array of {@code {value: login, label: name}} of those who may investigate
   */
  @Transactional(readOnly = true)
  public String choices(String caseNumber) {
    try {
      return json.writeValueAsString(
          candidates(caseNumber).stream()
              .filter(who -> InvestigatorPolicies.conflicts(who).isEmpty())
              .map(who -> Map.of("value", who.login(), "label", who.name()))
              .toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot list investigators of " + caseNumber, e);
    }
  }

  /**
   * @return login of the first, who leads
   * @throws Refused one of them is part of the matter
   */
  @Transactional
  public String appoint(String caseNumber, String lead, String second, String points) {
    if (lead.equals(second)) {
      throw new InvalidInput("otherInvestigator", "调查人须是两个人");
    }
    for (String login : List.of(lead, second)) {
      Investigator who =
          candidates(caseNumber).stream()
              .filter(c -> c.login().equals(login))
              .findFirst()
              .orElseThrow(() -> new Refused("不是本机关的调查人"));
      List<String> conflicts = InvestigatorPolicies.conflicts(who);
      if (!conflicts.isEmpty()) {
        throw new Refused(who.name() + "不能调查：" + String.join("、", conflicts));
      }
    }
    steps.append(caseNumber, new Appointment(lead, second, points));
    cases.setHandler(caseNumber, lead);
    journal.record(
        caseNumber,
        "CO_INVESTIGATORS",
        "指定" + viewers.nameOf(lead) + "、" + viewers.nameOf(second) + "调查");
    return lead;
  }

  /** Login of the second. */
  @Transactional(readOnly = true)
  public String second(String caseNumber) {
    return steps.required(Appointment.class, caseNumber).content().secondInvestigator();
  }

  private List<Investigator> candidates(String caseNumber) {
    Cases.CaseFile file = cases.find(caseNumber).orElseThrow();
    Set<String> received = both(file.firstContact(), file.firstContactDeputy());
    String original = steps.required(Registration.class, caseNumber).content().originalNumber();
    String handled =
        original == null ? null : cases.find(original).map(Cases.CaseFile::handler).orElse(null);
    String subject = sheets.of(caseNumber).subject();
    String role = Kind.valueOf(limits.kind(caseNumber)).role();
    Set<String> colleagues =
        role.isEmpty()
            ? Set.of()
            : people.answering(role, file.office()).stream()
                .map(People.Person::login)
                .collect(Collectors.toSet());
    Set<String> recused =
        steps.all(Declaration.class, caseNumber).stream()
            .filter(d -> d.content().recusal().equals("RECUSE"))
            .map(Step::by)
            .collect(Collectors.toSet());
    return people.answering("bureau", file.office()).stream()
        .map(
            p ->
                new Investigator(
                    p.login(),
                    p.name(),
                    received.contains(p.login()),
                    p.login().equals(handled),
                    colleagues.contains(p.login()) || p.name().equals(subject),
                    recused.contains(p.login())))
        .toList();
  }

  private static Set<String> both(String one, String other) {
    return Stream.of(one, other).filter(s -> s != null).collect(Collectors.toSet());
  }
}

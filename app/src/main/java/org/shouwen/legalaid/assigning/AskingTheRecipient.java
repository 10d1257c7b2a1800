package org.shouwen.legalaid.assigning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.shouwen.casefile.Proceedings;
import org.shouwen.legalaid.CounselChoices;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the task of choosing counsel for the recipient, who has no login of his own. */
@Component
class AskingTheRecipient implements CounselChoices {
  private static final String TASK = "Task_ChooseCounsel";
  private final Proceedings proceedings;
  private final RankingCounsel ranking;
  private final ObjectMapper json;

  AskingTheRecipient(Proceedings proceedings, RankingCounsel ranking, ObjectMapper json) {
    this.proceedings = proceedings;
    this.ranking = ranking;
    this.json = json;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Candidate> offered(String caseNumber) {
    boolean asked =
        proceedings.passages(caseNumber).stream()
            .flatMap(passage -> passage.steps().stream())
            .anyMatch(step -> step.activityId().equals(TASK) && step.left() == null);
    return asked ? candidates(caseNumber) : List.of();
  }

  @Override
  @Transactional
  public void choose(String caseNumber, String counsel) {
    List<Candidate> offered = offered(caseNumber);
    if (offered.isEmpty()) {
      throw new Refused("现在不需要选择律师，或者已经选过了。");
    }
    if (!counsel.isEmpty() && offered.stream().noneMatch(c -> c.login().equals(counsel))) {
      throw new InvalidInput("lawyer", "请从列出的律师中选一位。");
    }
    Map<String, Object> answers =
        counsel.isEmpty()
            ? Map.of("counselChoice", "WAIVED", "genderWish", "NONE")
            : Map.of("counselChoice", "CHOSEN", "chosenCounsel", counsel, "genderWish", "NONE");
    if (!proceedings.answer(caseNumber, TASK, answers)) {
      throw new Refused("已经选过了。");
    }
  }

  private List<Candidate> candidates(String caseNumber) {
    try {
      return json
          .readValue(ranking.rank(caseNumber), new TypeReference<List<Map<String, String>>>() {})
          .stream()
          .map(c -> new Candidate(c.get("value"), c.get("label")))
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read the candidates of " + caseNumber, e);
    }
  }
}

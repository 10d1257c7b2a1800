package org.shouwen.legalaid.assigning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.shouwen.directory.Lawyer;
import org.shouwen.directory.Lawyers;
import org.shouwen.legalaid.policy.Counsel;
import org.shouwen.legalaid.policy.Ranking;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA9: whom the recipient may choose from, best first. */
@Component
public class RankingCounsel {
  private static final int SPECIALTIES_SHOWN = 3;
  private final Candidates candidates;
  private final Lawyers lawyers;
  private final ObjectMapper json;

  RankingCounsel(Candidates candidates, Lawyers lawyers, ObjectMapper json) {
    this.candidates = candidates;
    this.lawyers = lawyers;
    this.json = json;
  }

  /**
   * @return a JSON array of {@code {value: login, label}} for the choices of a form
   */
  @Transactional(readOnly = true)
  public String rank(String caseNumber) {
    List<Counsel> ranked = Ranking.of(candidates.matter(caseNumber), candidates.of(caseNumber));
    if (ranked.isEmpty()) {
      throw new Refused("本地没有可以指派的承办人，请先在律师名册中补充");
    }
    try {
      return json.writeValueAsString(ranked.stream().map(this::choice).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot list candidates of " + caseNumber, e);
    }
  }

  private Map<String, String> choice(Counsel counsel) {
    Lawyer lawyer = lawyers.find(counsel.login()).orElseThrow();
    List<String> specialties = lawyer.specialties();
    String shown =
        String.join("、", specialties.subList(0, Math.min(SPECIALTIES_SHOWN, specialties.size())));
    return Map.of(
        "value", counsel.login(),
        "label",
            "%s（%s，%s，执业%d年，在办%d件%s）"
                .formatted(
                    lawyer.name(),
                    lawyer.firm(),
                    shown,
                    counsel.years(),
                    counsel.load(),
                    counsel.specialist() ? "，专长相符" : ""));
  }
}

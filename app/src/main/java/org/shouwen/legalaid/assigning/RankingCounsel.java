package org.shouwen.legalaid.assigning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.shouwen.directory.Lawyer;
import org.shouwen.directory.Lawyers;
import org.shouwen.legalaid.policy.Counsel;
import org.shouwen.legalaid.policy.Matter;
import org.shouwen.legalaid.policy.Ranking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA9: whom the recipient may choose from, best first; it may be nobody. */
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
   * @return a JSON array of {@code {value: login, label}} for the choices of a form, empty when
   *     nobody can be assigned
   */
  @Transactional(readOnly = true)
  public String rank(String caseNumber) {
    try {
      return json.writeValueAsString(ranked(caseNumber).stream().map(this::choice).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot list candidates of " + caseNumber, e);
    }
  }

  /** How many can be assigned. */
  @Transactional(readOnly = true)
  public Long count(String caseNumber) {
    return (long) ranked(caseNumber).size();
  }

  /** How many can be assigned, and if nobody, what is in the way, in words for the dispatcher. */
  @Transactional(readOnly = true)
  public String told(String caseNumber) {
    Matter matter = candidates.matter(caseNumber);
    List<Counsel> all = candidates.of(caseNumber);
    int fit = Ranking.of(matter, all).size();
    if (fit > 0) {
      return "可以指派" + fit + "人";
    }
    long local = all.stream().filter(Counsel::serves).count();
    long opposed = all.stream().filter(c -> c.serves() && !c.conflicts().isEmpty()).count();
    long out = all.stream().filter(c -> c.serves() && c.declined()).count();
    return "无可指派人员：在本地执业%d人，其中利益冲突%d人，拒接或者未答复被收回%d人".formatted(local, opposed, out);
  }

  private List<Counsel> ranked(String caseNumber) {
    return Ranking.of(candidates.matter(caseNumber), candidates.of(caseNumber));
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

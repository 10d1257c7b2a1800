package org.shouwen.notary.matter;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Steps;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.notary.step.Preview;
import org.springframework.stereotype.Component;

/** The list of materials of a case's matter, for forms and papers. */
@Component
public class NotaryMaterials {
  private final MatterRules rules;
  private final Steps steps;
  private final Cases cases;
  private final ObjectMapper json;

  NotaryMaterials(MatterRules rules, Steps steps, Cases cases, ObjectMapper json) {
    this.rules = rules;
    this.steps = steps;
    this.cases = cases;
    this.json = json;
  }

  /** One line a material, for the person who explains it; for the form of the pre-check. */
  public String told(String caseNumber) {
    String matter = matter(caseNumber);
    String person = rules.inPersonBecause(matter).map(a -> "须本人亲自办理（" + a + "）。\n\n").orElse("");
    return person
        + of(caseNumber).stream()
            .map(
                m ->
                    "- "
                        + m.title()
                        + (m.substitute() == null ? "" : "（可代替：" + m.substitute() + "）"))
            .collect(joining("\n"));
  }

  /**
   * @return a JSON array of {@code {value: code, label}} for the choices of a form
   */
  public String options(String caseNumber) {
    try {
      return json.writeValueAsString(
          of(caseNumber).stream().map(m -> Map.of("value", m.code(), "label", m.title())).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot list materials of " + caseNumber, e);
    }
  }

  /** The whole list; the proof of an agent's right only where an agent comes, or may yet. */
  public List<Material> of(String caseNumber) {
    boolean byAgent =
        steps
            .latest(Preview.class, caseNumber)
            .map(preview -> preview.content().whoApplies().equals("AGENT"))
            .orElse(true);
    return rules.materials(matter(caseNumber), byAgent);
  }

  /** What the case's matter needs and these codes do not show. */
  public List<Material> lacking(String caseNumber, Collection<String> codes) {
    return of(caseNumber).stream().filter(m -> !codes.contains(m.code())).toList();
  }

  public List<Material> named(String caseNumber, Collection<String> codes) {
    return of(caseNumber).stream().filter(m -> codes.contains(m.code())).toList();
  }

  public static List<MissingItem> items(List<Material> materials) {
    return materials.stream()
        .map(m -> new MissingItem(m.title(), m.why(), m.substitute()))
        .toList();
  }

  private String matter(String caseNumber) {
    return cases.find(caseNumber).orElseThrow().matter();
  }
}

package org.shouwen.legalaid.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.policy.Material.AGENCY;
import static org.shouwen.legalaid.policy.Material.APPLICATION_FORM;
import static org.shouwen.legalaid.policy.Material.CASE_MATERIALS;
import static org.shouwen.legalaid.policy.Material.HARDSHIP_STATEMENT;
import static org.shouwen.legalaid.policy.Material.IDENTITY;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The list that decides whether an application is complete is the list that writes the notice. */
class OneNoticeTest {
  private final Map<Material, String> states = new EnumMap<>(Material.class);

  OneNoticeTest() {
    for (Material material : Material.values()) {
      states.put(material, "PRESENT");
    }
    states.put(AGENCY, "NOT_NEEDED");
  }

  @Test
  void nothingIsMissingWhenAllIsThere() {
    assertThat(missing(false)).isEmpty();
  }

  @Test
  void allThatIsMissingIsListedAtOnceEachWithWhatItIsForAndWhatReplacesIt() {
    states.put(APPLICATION_FORM, "MISSING");
    states.put(IDENTITY, "MISSING");
    states.put(HARDSHIP_STATEMENT, "MISSING");
    states.put(CASE_MATERIALS, "MISSING");
    List<Missing> missing = missing(false);
    assertThat(missing)
        .extracting(Missing::material)
        .containsExactly(APPLICATION_FORM, IDENTITY, HARDSHIP_STATEMENT, CASE_MATERIALS);
    assertThat(missing).allMatch(m -> !m.why().isBlank() && !m.material().substitute().isBlank());
  }

  @Test
  void whatIsUnclearIsMissingUntilItIsExplained() {
    states.put(CASE_MATERIALS, "UNCLEAR");
    assertThat(missing(false))
        .singleElement()
        .extracting(Missing::why)
        .asString()
        .contains("工资数额不清");
  }

  @Test
  void whoeverActsForAnotherShowsThatHeMayWhateverWasTicked() {
    assertThat(missing(true)).extracting(Missing::material).containsExactly(AGENCY);
    states.put(AGENCY, "PRESENT");
    assertThat(missing(true)).isEmpty();
  }

  @Test
  void theHardshipStatementIsNotNeededUnderArticle32() {
    states.put(HARDSHIP_STATEMENT, "NOT_NEEDED");
    assertThat(missing(false)).isEmpty();
  }

  private List<Missing> missing(boolean byAgent) {
    return MaterialPolicies.missing(new Presented(states, "工资数额不清", byAgent));
  }
}

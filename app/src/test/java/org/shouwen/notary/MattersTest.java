package org.shouwen.notary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.notary.matter.Material;
import org.shouwen.notary.matter.MatterRules;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables of the matters and of the grounds say what the forms offer. */
@ServerTest
class MattersTest {
  @Autowired MatterRules rules;
  @Autowired Codes codes;

  @Test
  void everyMatterOfTheFormHasItsListBesidesWhatAllNeed() throws IOException {
    List<String> matters = values("preview-notarization", "notarialMatter");
    assertThat(matters).hasSize(19);
    assertThat(matters)
        .allSatisfy(
            matter ->
                assertThat(rules.materials(matter, true))
                    .extracting(Material::code)
                    .startsWith("FORM", "IDENTITY", "AGENCY")
                    .hasSizeGreaterThan(3));
    assertThat(rules.materials("遗嘱公证", false)).extracting(Material::code).doesNotContain("AGENCY");
  }

  @Test
  void willsLifeAndAdoptionAreDoneInPerson() {
    assertThat(List.of("遗嘱公证", "生存公证", "收养公证"))
        .allSatisfy(m -> assertThat(rules.inPersonBecause(m)).get().asString().contains("第二十六条"));
    assertThat(rules.inPersonBecause("继承公证")).isEmpty();
  }

  @Test
  void theGroundsOfTheFormsAreTheCodeTables() throws IOException {
    assertThat(values("examine-notarization", "refusalClause")).isEqualTo(table("NOTARY_REFUSAL"));
    assertThat(values("examine-notarization", "terminationGround"))
        .isEqualTo(table("NOTARY_TERMINATION"));
    assertThat(values("accept-notarization", "nonAcceptanceGround"))
        .isEqualTo(table("NOTARY_NON_ACCEPTANCE"));
    assertThat(values("review-deed", "reviewProposal")).containsAll(table("NOTARY_REVIEW"));
  }

  private List<String> table(String name) {
    return codes.table(name).stream().map(Code::code).toList();
  }

  private static List<String> values(String form, String key) throws IOException {
    JsonNode json = new ObjectMapper().readTree(new File("../forms/" + form + ".form"));
    return StreamSupport.stream(json.path("components").spliterator(), false)
        .filter(c -> c.path("key").asText().equals(key))
        .flatMap(c -> c.path("values").findValuesAsText("value").stream())
        .toList();
  }
}

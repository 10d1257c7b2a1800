package org.shouwen.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every form of the house can be read and checked by the server, and asks for nobody's numbers. */
class EveryFormCanBeCheckedTest {
  private static final Pattern PERSONAL =
      Pattern.compile(
          "idNo|idNumber|phone|mobile|address|income|身份证号|证件号|手机号|电话号码|住址|月收入",
          Pattern.CASE_INSENSITIVE);

  private static Resource[] forms() throws IOException {
    return new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form");
  }

  @Test
  void isReadByTheParserAndNamedAsItsFile() throws IOException {
    var softly = new SoftAssertions();
    for (Resource form : forms()) {
      try (InputStream in = form.getInputStream()) {
        softly.assertThat(FormParser.parse(in).id() + ".form").isEqualTo(form.getFilename());
      } catch (IllegalArgumentException e) {
        softly.fail(form.getFilename() + ": " + e.getMessage());
      }
    }
    softly.assertAll();
  }

  @Test
  void labelsEachFieldAndAsksForNoPersonalData() throws IOException {
    var softly = new SoftAssertions();
    for (Resource form : forms()) {
      try (InputStream in = form.getInputStream()) {
        for (FormField field : FormParser.parse(in).fields()) {
          String where = form.getFilename() + " " + field.key();
          softly.assertThat(field.label()).as(where).isNotBlank();
          if (!Set.of(FormField.Type.CHECKBOX, FormField.Type.RADIO, FormField.Type.SELECT)
              .contains(field.type())) {
            softly
                .assertThat(PERSONAL.matcher(field.key() + field.label()).find())
                .as(where)
                .isFalse();
          }
        }
      }
    }
    softly.assertAll();
    assertThat(PERSONAL.matcher("手机号").find()).isTrue();
  }
}

package org.shouwen.engine.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What task forms refuse besides their own rules.
 *
 * @param personalData name for people → regular expression of what must not be written into a task
 *     form; replaces the shipped two when given
 * @param enterElsewhere where such data belongs
 * @param maxText characters of a text whose field has no limit of its own; the engine's column ends
 *     at 4000
 */
@ConfigurationProperties("shouwen.forms")
record FormSettings(
    Map<String, String> personalData,
    @DefaultValue("请到案件页“当事人”栏填写") String enterElsewhere,
    @DefaultValue("4000") int maxText) {
  private static final Map<String, String> SHIPPED = new LinkedHashMap<>();

  static {
    SHIPPED.put(
        "身份证号",
        "(?<!\\d)[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dXx])");
    SHIPPED.put("手机号", "(?<!\\d)((\\+|00)?86)?1[3-9]\\d{9}(?!\\d)");
  }

  PersonalData personal() {
    var patterns = personalData == null || personalData.isEmpty() ? SHIPPED : personalData;
    return new PersonalData(
        patterns.entrySet().stream()
            .map(e -> new PersonalData.Kind(e.getKey(), Pattern.compile(e.getValue())))
            .toList());
  }
}

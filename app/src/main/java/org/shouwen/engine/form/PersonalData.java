package org.shouwen.engine.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds numbers of people in free text. The engine keeps all that a form submits in clear, for ever:
 * ID numbers and phones are entered on the case page, where they are encrypted.
 */
final class PersonalData {
  /** A name for people and the pattern of what they must not write here. */
  record Kind(String name, Pattern pattern) {}

  private static final Pattern BETWEEN_DIGITS =
      Pattern.compile("(?<=\\d)[\\s\\-_.·—]{1,3}(?=[\\dXx])");

  private final List<Kind> kinds;

  PersonalData(List<Kind> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** The name of the first kind found, written in any width and with any gaps. */
  Optional<String> in(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(element -> in(element).stream()).findFirst();
    }
    if (!(value instanceof String || value instanceof Number)) {
      return Optional.empty();
    }
    String text = Normalizer.normalize(value.toString(), Normalizer.Form.NFKC);
    String closed = BETWEEN_DIGITS.matcher(text).replaceAll("");
    return kinds.stream()
        .filter(kind -> kind.pattern().matcher(text).find() || kind.pattern().matcher(closed).find())
        .map(Kind::name)
        .findFirst();
  }
}

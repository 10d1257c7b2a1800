package org.shouwen.engine.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds numbers of people in free text. The engine keeps all that a form submits in clear, for
 * ever: ID numbers and phones are entered on the case page, where they are encrypted.
 */
final class PersonalData {
  /** A name for people and the pattern of what they must not write here. */
  record Kind(String name, Pattern pattern) {}

  /** How people break a long number up: by dashes, by spaces, by both. */
  private static final List<Pattern> GAPS =
      List.of(
          Pattern.compile("(?<=\\d)[-_.·—]{1,3}(?=[\\dXx])"),
          Pattern.compile("(?<=\\d)\\s{1,3}(?=[\\dXx])"),
          Pattern.compile("(?<=\\d)[\\s\\-_.·—]{1,3}(?=[\\dXx])"));

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
    List<String> writings =
        Stream.concat(
                Stream.of(text),
                value instanceof Number
                    ? Stream.empty()
                    : GAPS.stream().map(gap -> gap.matcher(text).replaceAll("")))
            .toList();
    return kinds.stream()
        .filter(kind -> writings.stream().anyMatch(w -> kind.pattern().matcher(w).find()))
        .map(Kind::name)
        .findFirst();
  }
}

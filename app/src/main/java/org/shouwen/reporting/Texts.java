package org.shouwen.reporting;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of one report in its language; a code without words is printed as it is. */
record Texts(MessageSource messages, Locale locale) {
  String of(String key, Object... arguments) {
    return messages.getMessage("report." + key, arguments, locale);
  }

  /** The name of a code, e.g. of a state; empty for none. */
  String name(String prefix, String code) {
    return code == null || code.isBlank()
        ? ""
        : messages.getMessage("report." + prefix + "." + code, null, code, locale);
  }

  /** The ground on which a clock stood or grew, or the paper that said so. */
  String ground(String code) {
    return code == null ? "" : messages.getMessage("clock.ground." + code, null, code, locale);
  }

  boolean names(String prefix, String code) {
    return messages.getMessage("report." + prefix + "." + code, null, null, locale) != null;
  }
}

package org.shouwen.reporting;

import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The words of one report in its language, its own before the house's; a code without words is
 * printed as it is.
 */
record Texts(MessageSource messages, Locale locale) {
  String of(String key, Object... arguments) {
    return plain("report." + key, arguments);
  }

  String plain(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** The name of a code, e.g. of a state; empty for none. */
  String name(String prefix, String code) {
    if (code == null || code.isBlank()) {
      return "";
    }
    String shared = messages.getMessage(prefix + "." + code, null, code, locale);
    return messages.getMessage("report." + prefix + "." + code, null, shared, locale);
  }

  /** The ground on which a clock started, stood or grew, or the paper that said so. */
  String ground(String code) {
    if (code == null) {
      return "";
    }
    String event = messages.getMessage("clock.event." + code, null, code, locale);
    return messages.getMessage("clock.ground." + code, null, event, locale);
  }

  boolean names(String prefix, String code) {
    return messages.getMessage("report." + prefix + "." + code, null, null, locale) != null;
  }
}

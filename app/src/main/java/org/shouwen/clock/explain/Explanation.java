package org.shouwen.clock.explain;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.calendar.DayRange;
import org.shouwen.calendar.Reason;
import org.shouwen.calendar.Shanghai;

/**
 * Says language-neutral {@link Reason}s in the language of its locale; every language but English
 * is answered in Chinese.
 */
public final class Explanation {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle texts;

  private Explanation(Locale locale) {
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("i18n/clock", locale, NO_FALLBACK);
  }

  public static Explanation in(Locale locale) {
    boolean english = locale != null && locale.getLanguage().equals("en");
    return new Explanation(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  public boolean isEnglish() {
    return locale == Locale.ENGLISH;
  }

  public List<String> say(List<Reason> reasons) {
    return reasons.stream().map(this::say).toList();
  }

  public String say(Reason reason) {
    Object[] args = reason.args().stream().map(this::text).toArray();
    return new MessageFormat(texts.getString("clock.reason." + reason.code()), locale).format(args);
  }

  /**
   * A text of the module, the key itself when there is none (a ground that an administrator named,
   * for instance).
   */
  public String word(String key) {
    return texts.containsKey(key) ? texts.getString(key) : key.substring(key.lastIndexOf('.') + 1);
  }

  private String text(Object arg) {
    if (arg instanceof LocalDate day) {
      return day(day);
    }
    if (arg instanceof Instant moment) {
      return format("clock.moment").format(moment.atOffset(Shanghai.OFFSET));
    }
    if (arg instanceof DayRange range) {
      return range.from().equals(range.to())
          ? day(range.from())
          : MessageFormat.format(
              texts.getString("clock.range"), day(range.from()), day(range.to()));
    }
    if (arg instanceof TwoTongued title) {
      return isEnglish() ? title.english() : title.chinese();
    }
    return arg instanceof String name ? name(name) : String.valueOf(arg);
  }

  private String day(LocalDate day) {
    return format("clock.date").format(day);
  }

  private DateTimeFormatter format(String key) {
    return DateTimeFormatter.ofPattern(texts.getString(key), locale);
  }

  /**
   * Holidays and the codes of grounds have words of their own; whatever else came as text is said
   * as it is.
   */
  private String name(String name) {
    for (String kind : List.of("clock.ground.", "clock.event.")) {
      if (texts.containsKey(kind + name)) {
        return texts.getString(kind + name);
      }
    }
    return Stream.of(name.split("、"))
        .map(n -> Festival.named(n).map(f -> texts.getString("clock.festival." + f)).orElse(n))
        .collect(Collectors.joining(texts.getString("clock.festival.and")));
  }
}

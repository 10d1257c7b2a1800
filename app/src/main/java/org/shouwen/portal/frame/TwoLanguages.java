package org.shouwen.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Knows Chinese and English only, so that no page claims a language that it is not written in. */
class TwoLanguages extends CookieLocaleResolver {
  TwoLanguages() {
    super("lang");
    setCookieMaxAge(Duration.ofDays(365));
    setCookieHttpOnly(true);
    setCookieSameSite("Lax");
    setRejectInvalidCookies(false);
    setDefaultLocaleFunction(TwoLanguages::asked);
  }

  /** The house's locale for a language tag; Chinese for everything that is not English. */
  static Locale of(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals("en")
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }

  @Override
  protected Locale parseLocaleValue(String value) {
    return of(value);
  }

  private static Locale asked(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Locale.SIMPLIFIED_CHINESE;
    }
    return Collections.list(request.getLocales()).stream()
        .filter(locale -> locale.getLanguage().matches("zh|en"))
        .findFirst()
        .map(locale -> of(locale.toLanguageTag()))
        .orElse(Locale.SIMPLIFIED_CHINESE);
  }
}

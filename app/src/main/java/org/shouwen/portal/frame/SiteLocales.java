package org.shouwen.portal.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The two languages of the house: {@code ?lang=} chooses and a cookie remembers, else what the
 * browser asks for, else Chinese.
 */
@Configuration
class SiteLocales implements WebMvcConfigurer {
  /**
   * Each module brings {@code i18n/<module>.properties} and {@code <module>_en.properties}; nobody
   * keeps a list of them.
   */
  @Bean
  MessageSource messageSource() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
    var source = new ResourceBundleMessageSource();
    source.setBasenames(
        Arrays.stream(files)
            .map(Resource::getFilename)
            .filter(Objects::nonNull)
            .map(name -> name.substring(0, name.length() - ".properties".length()))
            .filter(name -> !name.endsWith("_en"))
            .sorted()
            .map(name -> "i18n." + name)
            .toArray(String[]::new));
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(Locale.ROOT);
    return source;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new TwoLanguages();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new LanguageSwitch()).excludePathPatterns("/api/**");
    registry.addInterceptor(new ProblemOnPage()).excludePathPatterns("/api/**");
  }
}

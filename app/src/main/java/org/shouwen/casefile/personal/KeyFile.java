package org.shouwen.casefile.personal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Where the keys lie: {@code shouwen.personal-data.keys}, or in the demo {@code
 * keys/personal-data.json} under {@code shouwen.home}, made at first start. Production never makes
 * keys by itself: a second node would make others.
 */
@Configuration(proxyBeanMethods = false)
class KeyFile {
  static final String SETTING = "shouwen.personal-data.keys";

  @Bean
  Vault vault(Environment environment) {
    return new Vault(Keyring.read(file(environment)));
  }

  private static Path file(Environment environment) {
    String configured = environment.getProperty(SETTING, "");
    boolean production = environment.acceptsProfiles(Profiles.of("production"));
    if (!configured.isBlank()) {
      return present(Path.of(configured));
    }
    if (production) {
      throw new IllegalStateException(
          "missing setting: " + SETTING + " (the file with the keys of personal data)");
    }
    Path file =
        Path.of(environment.getRequiredProperty("shouwen.home"), "keys", "personal-data.json");
    if (!Files.exists(file)) {
      Keyring.create(file);
    }
    return file;
  }

  private static Path present(Path file) {
    if (!Files.isReadable(file)) {
      throw new IllegalStateException("setting " + SETTING + " names no readable file: " + file);
    }
    return file;
  }
}

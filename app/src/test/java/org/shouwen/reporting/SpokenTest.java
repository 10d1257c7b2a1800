package org.shouwen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class SpokenTest {
  @Test
  void codesLoginsAndInstantsOfTheServersOwnWordsAreNamed() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("i18n.reporting", "i18n.clock");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    Spoken spoken =
        new Spoken(
            new Texts(messages, Locale.SIMPLIFIED_CHINESE),
            login -> login.equals("jiedai") ? "江晓燕" : login,
            rule -> rule.equals("LA-DECIDE") ? "审查并决定" : rule);

    assertThat(spoken.of("渠道 DESK，收到 2026-11-02T01:30:00Z，首问人 jiedai"))
        .isEqualTo("渠道 窗口，收到 2026-11-02 09:30，首问人 江晓燕");
    assertThat(spoken.of("LA-DECIDE RECEIVED")).isEqualTo("审查并决定 收到");
    assertThat(spoken.of("SR-TRIAGE RECEIVED")).isEqualTo("SR-TRIAGE 收到");
    assertThat(spoken.of("LA-DECIDE REMIND")).isEqualTo("审查并决定 提醒承办人");
    assertThat(spoken.of("GRANT_DECISION《给予法律援助决定书》湖州南浔援给字〔2026〕1号，DIRECT，受送达人 APPLICANT"))
        .isEqualTo("《给予法律援助决定书》湖州南浔援给字〔2026〕1号，直接，受送达人 来件人");
  }
}

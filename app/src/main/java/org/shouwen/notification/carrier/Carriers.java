package org.shouwen.notification.carrier;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.web.client.RestClient;

/**
 * The carriers that are configured: mail by {@code spring.mail.host} and {@code shouwen.mail.from},
 * SMS by {@code shouwen.sms.url}. What neither carries is filed, except in production, which
 * refuses to start without mail.
 */
@Configuration(proxyBeanMethods = false)
class Carriers {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Bean
  CarrierList carrierList(Environment environment, ObjectProvider<JavaMailSender> mail) {
    boolean production = environment.acceptsProfiles(Profiles.of("production"));
    List<Carrier> carriers = new ArrayList<>();
    if (environment.containsProperty("spring.mail.host")) {
      carriers.add(new MailCarrier(mail.getObject(), required(environment, "shouwen.mail.from")));
    } else if (production) {
      throw missing("spring.mail.host");
    }
    if (environment.containsProperty("shouwen.sms.url")) {
      carriers.add(new SmsCarrier(gateway(environment.getRequiredProperty("shouwen.sms.url"))));
    }
    if (!production) {
      carriers.add(new FilingCarrier());
    }
    return new CarrierList(carriers);
  }

  private static RestClient gateway(String url) {
    var factory =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    factory.setReadTimeout(PATIENCE);
    return RestClient.builder().baseUrl(url).requestFactory(factory).build();
  }

  private static String required(Environment environment, String setting) {
    String value = environment.getProperty(setting, "");
    if (value.isBlank()) {
      throw missing(setting);
    }
    return value;
  }

  private static IllegalStateException missing(String setting) {
    return new IllegalStateException("missing setting: " + setting);
  }
}

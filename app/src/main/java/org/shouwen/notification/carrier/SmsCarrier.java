package org.shouwen.notification.carrier;

import java.util.Map;
import org.shouwen.notification.outbox.Letter;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * By the SMS gateway's webhook: {@code POST {messageId, phone, text}}; any answer but 2xx is a
 * failure.
 */
class SmsCarrier implements Carrier {
  private final RestClient gateway;

  SmsCarrier(RestClient gateway) {
    this.gateway = gateway;
  }

  @Override
  public String name() {
    return "sms";
  }

  @Override
  public boolean carries(Destination destination) {
    return destination instanceof Destination.Phone;
  }

  @Override
  public void carry(Letter letter, Destination destination) {
    gateway
        .post()
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            Map.of(
                "messageId", letter.id(),
                "phone", ((Destination.Phone) destination).phone(),
                "text", letter.body()))
        .retrieve()
        .toBodilessEntity();
  }
}

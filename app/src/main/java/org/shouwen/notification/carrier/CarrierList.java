package org.shouwen.notification.carrier;

import java.util.List;
import java.util.Optional;

/** The carriers in the order in which they are asked. */
public record CarrierList(List<Carrier> carriers) {
  public Optional<Carrier> forDestination(Destination destination) {
    return carriers.stream().filter(c -> c.carries(destination)).findFirst();
  }
}

package org.shouwen.intake.receiving;

import org.shouwen.intake.Requests;
import org.springframework.stereotype.Component;

/** The door of files: whoever loads one has not received its requests. */
@Component
public class FromFile {
  private final Receiving receiving;

  FromFile(Receiving receiving) {
    this.receiving = receiving;
  }

  /** In the caller's transaction. */
  public Requests.Received receive(Requests.NewRequest request) {
    return receiving.receive(request, true);
  }
}

package org.shouwen.intake.receiving;

import org.shouwen.intake.Requests;
import org.springframework.stereotype.Service;

/** All doors lead here. */
@Service
class OneWayIn implements Requests {
  private final Receiving receiving;
  private final GivenAnswers answers;

  OneWayIn(Receiving receiving, GivenAnswers answers) {
    this.receiving = receiving;
    this.answers = answers;
  }

  @Override
  public Received receive(NewRequest request, String idempotencyKey) {
    return idempotencyKey == null
        ? receiving.receive(request, false)
        : answers.once(idempotencyKey, request, () -> receiving.receive(request, false));
  }
}

package org.shouwen.clock.rung;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.shouwen.clock.ClockRang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What was rung and committed. */
@Component
class Heard {
  private final List<ClockRang> all = new CopyOnWriteArrayList<>();

  @TransactionalEventListener
  void on(ClockRang rang) {
    all.add(rang);
  }

  List<String> of(String clockId) {
    return all.stream().filter(r -> r.clockId().equals(clockId)).map(ClockRang::rung).toList();
  }
}

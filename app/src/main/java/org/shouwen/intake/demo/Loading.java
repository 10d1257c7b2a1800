package org.shouwen.intake.demo;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How far the loading of the demo's requests is. Where nothing is to be loaded it is done from the
 * start.
 */
@Component("requestLoading")
class Loading implements HealthIndicator {
  private volatile Progress progress = new Progress(0, 0, true);

  void begin(int total) {
    progress = new Progress(0, total, false);
  }

  void at(int done) {
    progress = new Progress(done, progress.total(), false);
  }

  void finish() {
    progress = new Progress(progress.total(), progress.total(), true);
  }

  Progress progress() {
    return progress;
  }

  @Override
  public Health health() {
    Progress now = progress;
    Health.Builder health = now.finished() ? Health.up() : Health.outOfService();
    return health.withDetail("done", now.done()).withDetail("total", now.total()).build();
  }

  /**
   * @param finished whether the site takes writing
   */
  record Progress(int done, int total, boolean finished) {
    int percent() {
      return total == 0 ? 0 : 100 * done / total;
    }
  }
}

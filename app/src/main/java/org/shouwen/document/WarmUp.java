package org.shouwen.document;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints each kind of paper once, empty, when the server is up: compiling and reading the fonts
 * takes seconds that the first person at the window should not wait. Beside the start, not in it.
 */
@Component
class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private final Printer printer;

  WarmUp(Printer printer) {
    this.printer = printer;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread thread = new Thread(this::print, "paper-warm-up");
    // The compiler finds classes by it; in the packaged server that is not the system's loader.
    thread.setContextClassLoader(WarmUp.class.getClassLoader());
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.setDaemon(true);
    thread.start();
  }

  private void print() {
    long start = System.nanoTime();
    for (PaperKind kind : PaperKind.values()) {
      printer.template(kind.template());
    }
    printer.pdf(
        printer.fill(
            PaperKind.MATERIALS_RECEIPT.template(), Map.of("title", "试印", "date", "试印"), null),
        "warm-up");
    LOG.info("papers are ready to print after {} ms", (System.nanoTime() - start) / 1_000_000);
  }
}

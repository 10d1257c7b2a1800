package org.shouwen.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Prints each kind of paper once, empty, when the server is up: compiling and reading the fonts
 * takes seconds that the first person at the window should not wait. Beside the start, not in it.
 */
@Component
class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private final Printer printer;
  private final ResourcePatternResolver resources;

  WarmUp(Printer printer, ResourcePatternResolver resources) {
    this.printer = printer;
    this.resources = resources;
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
    List<String> names = templates();
    names.forEach(printer::template);
    String notice =
        names.stream().filter(name -> name.endsWith("-notice")).findFirst().orElseThrow();
    printer.pdf(printer.fill(notice, Map.of("title", "试印", "date", "试印"), null), "warm-up");
    LOG.info("papers are ready to print after {} ms", (System.nanoTime() - start) / 1_000_000);
  }

  private List<String> templates() {
    try {
      return Stream.of(resources.getResources("classpath*:reports/*.jrxml"))
          .map(report -> report.getFilename().replace(".jrxml", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

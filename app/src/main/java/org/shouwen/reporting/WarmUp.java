package org.shouwen.reporting;

import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import org.shouwen.document.Fonts;
import org.shouwen.document.PrintableText;
import org.shouwen.document.Printer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.MessageSourceResourceBundle;
import org.springframework.stereotype.Component;

/**
 * Compiles the reports and prints one empty, beside the start, so that the first real one is quick.
 */
@Component("reportWarmUp")
class WarmUp {
  private final Printer printer;
  private final Fonts fonts;
  private final MessageSource messages;

  WarmUp(Printer printer, Fonts fonts, MessageSource messages) {
    this.printer = printer;
    this.fonts = fonts;
    this.messages = messages;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread thread = new Thread(this::print, "report-warm-up");
    // The compiler finds classes by it; in the packaged server that is not the system's loader.
    thread.setContextClassLoader(WarmUp.class.getClassLoader());
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.setDaemon(true);
    thread.start();
  }

  private void print() {
    printer.template("process-diagram");
    printer.template("cases-register");
    MessageSourceResourceBundle words =
        new MessageSourceResourceBundle(messages, java.util.Locale.SIMPLIFIED_CHINESE);
    printer.pdf(
        printer.fill(
            "process-report",
            Map.of(
                JRParameter.REPORT_RESOURCE_BUNDLE,
                words,
                "caseNumber",
                "试印",
                "qr",
                new QrCode("-")),
            new Lines(new PrintableText(fonts)).section("proof").add("FULL", "试印", "试印").source()),
        "warm-up");
  }
}

package org.shouwen.intake.demo;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVFormat;
import org.shouwen.intake.file.Import;
import org.shouwen.intake.file.RowAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At the demo's first start takes the sample requests in, by the same door as every file. A start
 * that was broken off goes on where it stopped, because a row that is there already answers at
 * once.
 */
@Component
@Profile("demo")
@ConditionalOnProperty("shouwen.demo.import")
class LoadingDemoRequests {
  private static final Logger LOG = LoggerFactory.getLogger(LoadingDemoRequests.class);
  private static final String FILE = "requests-visible.csv";
  private static final int BAR = 40;

  private final Import files;
  private final Loading loading;
  private final JdbcClient db;
  private final Clock clock;

  LoadingDemoRequests(Import files, Loading loading, JdbcClient db, Clock clock) {
    this.files = files;
    this.loading = loading;
    this.db = db;
    this.clock = clock;
  }

  /**
   * Before the server listens, so that nobody writes into a house that is still being furnished.
   */
  @PostConstruct
  void close() throws IOException {
    if (!loaded()) {
      loading.begin(rows());
    }
  }

  /** After people, units and models are in place; the site shows the progress meanwhile. */
  @EventListener(ApplicationReadyEvent.class)
  void open() {
    if (!loading.progress().finished()) {
      new Thread(this::load, "demo-requests").start();
    }
  }

  private void load() {
    AtomicInteger done = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    try (InputStream file = file().getInputStream()) {
      files.run(file, answer -> count(answer, done, refused));
      if (refused.get() == 0) {
        remember();
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("the demo's requests were not all taken in; the next start goes on", e);
    } finally {
      LOG.info("示例诉求导入完毕 demo requests loaded: {}, refused {}", done.get(), refused.get());
      loading.finish();
    }
  }

  private void count(RowAnswer answer, AtomicInteger done, AtomicInteger refused) {
    if (answer.error() != null) {
      refused.incrementAndGet();
      LOG.warn("{} refused: {}", answer.ref(), answer.error());
    }
    loading.at(done.incrementAndGet());
    if (done.get() % 10 == 0) {
      LOG.info(bar(loading.progress()));
    }
  }

  private static String bar(Loading.Progress progress) {
    int full = BAR * progress.percent() / 100;
    return "示例诉求导入 [%s%s] %d/%d"
        .formatted("█".repeat(full), "·".repeat(BAR - full), progress.done(), progress.total());
  }

  private boolean loaded() {
    return db.sql("select count(*) from sw_intake_load where name = ?")
            .param(FILE)
            .query(Long.class)
            .single()
        > 0;
  }

  private void remember() {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).withNano(0);
    db.sql("insert into sw_intake_load (name, finished_at) values (?, ?)")
        .params(FILE, Timestamp.valueOf(now))
        .update();
  }

  private static int rows() throws IOException {
    try (Reader reader = new InputStreamReader(file().getInputStream(), StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180.parse(reader).getRecords().size() - 1;
    }
  }

  private static ClassPathResource file() {
    return new ClassPathResource("data/" + FILE);
  }
}

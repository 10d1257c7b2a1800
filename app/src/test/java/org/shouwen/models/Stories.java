package org.shouwen.models;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.HistoryService;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.NewCase;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.engine.demo.DemoClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Where stories begin: a case is opened, as the door would. */
@Component
public class Stories {
  private final ObjectProvider<TestRestTemplate> http;
  private final Cases cases;
  private final Journal journal;
  private final Proceedings proceedings;
  private final HistoryService history;
  private final DemoClock time;
  private final Clock clock;
  private final TransactionOperations transactions;
  private final List<String> told = new CopyOnWriteArrayList<>();

  Stories(
      ObjectProvider<TestRestTemplate> http,
      Cases cases,
      Journal journal,
      Proceedings proceedings,
      HistoryService history,
      DemoClock time,
      Clock clock,
      TransactionOperations transactions) {
    this.http = http;
    this.cases = cases;
    this.journal = journal;
    this.proceedings = proceedings;
    this.history = history;
    this.time = time;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** The numbers of the cases of all stories so far. */
  public List<String> told() {
    return List.copyOf(told);
  }

  public Story of(NewCase request) {
    String number = transactions.execute(status -> cases.open(request).file().number());
    told.add(number);
    return new Story(number, http.getObject(), cases, journal, proceedings, history, time, clock);
  }
}

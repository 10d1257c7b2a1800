package org.shouwen.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class NumbersHaveNoGapsTest {
  private static final int OPENINGS = 40;
  private static final String OFFICE = "330329101";
  @Autowired Cases cases;
  @Autowired TransactionTemplate transaction;

  /**
   * Eight windows at once, the office's first cases of the year; every fourth opening is undone.
   */
  @Test
  void openedAtOnceAndSomeUndoneTheNumbersStillCountOneByOne() throws Exception {
    var windows = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> openings =
          IntStream.range(0, OPENINGS)
              .mapToObj(i -> (Callable<String>) () -> open(i % 4 == 3))
              .toList();
      List<Long> sequences = new ArrayList<>();
      for (Future<String> opened : windows.invokeAll(openings)) {
        if (opened.get() != null) {
          sequences.add(Long.valueOf(opened.get().split("-")[2]));
        }
      }
      assertThat(sequences)
          .containsExactlyInAnyOrderElementsOf(
              LongStream.rangeClosed(1, OPENINGS * 3 / 4).boxed().toList());
    } finally {
      windows.shutdown();
    }
  }

  private String open(boolean undone) {
    return transaction.execute(
        status -> {
          String number = cases.open(OpenedCase.of(OFFICE, OpenedCase.TEXT)).file().number();
          if (undone) {
            status.setRollbackOnly();
          }
          return undone ? null : number;
        });
  }
}

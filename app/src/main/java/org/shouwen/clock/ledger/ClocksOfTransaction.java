package org.shouwen.clock.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The clocks of a case, read once a transaction: an element asks for its clock once for each timer,
 * at its start, at its tasks and at its end.
 */
final class ClocksOfTransaction {
  private static final Object KEY = ClocksOfTransaction.class;

  private ClocksOfTransaction() {}

  @SuppressWarnings("unchecked")
  static List<ClockRow> of(String caseNumber, Function<String, List<ClockRow>> read) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return read.apply(caseNumber);
    }
    var known = (Map<String, List<ClockRow>>) TransactionSynchronizationManager.getResource(KEY);
    if (known == null) {
      known = new HashMap<>();
      TransactionSynchronizationManager.bindResource(KEY, known);
      TransactionSynchronizationManager.registerSynchronization(new Forget(known));
    }
    List<ClockRow> rows = known.get(caseNumber);
    if (rows == null) {
      rows = new ArrayList<>(read.apply(caseNumber));
      known.put(caseNumber, rows);
    }
    return rows;
  }

  /** An inner transaction of its own must not see the rows of the outer one. */
  private record Forget(Object known) implements TransactionSynchronization {
    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(KEY, known);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
  }
}

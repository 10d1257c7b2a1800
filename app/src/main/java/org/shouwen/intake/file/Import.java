package org.shouwen.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.shouwen.intake.Requests.NewRequest;
import org.shouwen.intake.receiving.CanonicalRequest;
import org.shouwen.intake.receiving.FromFile;
import org.shouwen.problem.Fault;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in, each row in a transaction of its own: a bad row is refused alone. */
@Service
public class Import {
  private static final Logger LOG = LoggerFactory.getLogger(Import.class);

  /** The field's name when no single one is wrong. */
  private static final String ROW = "*";

  private final FromFile requests;
  private final References references;
  private final TransactionTemplate transaction;

  Import(FromFile requests, References references, PlatformTransactionManager transactions) {
    this.requests = requests;
    this.references = references;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Told each answer as soon as its row is done, in the file's order. */
  public interface Listener {
    void done(RowAnswer answer) throws IOException;
  }

  /**
   * @throws InvalidInput when the file lacks a column; nothing is taken in then
   */
  public void run(InputStream bytes, Listener listener) throws IOException {
    try (RequestFile file = new RequestFile(bytes)) {
      while (true) {
        RequestRow row;
        try {
          row = file.next();
        } catch (InvalidInput broken) {
          listener.done(RowAnswer.refused(null, broken.faults()));
          return;
        }
        if (row == null) {
          return;
        }
        listener.done(take(row));
      }
    }
  }

  private RowAnswer take(RequestRow row) {
    try {
      return RowAnswer.opened(row.ref(), number(row.ref(), row.toRequest()));
    } catch (InvalidInput e) {
      return RowAnswer.refused(row.ref(), e.faults());
    } catch (Refused e) {
      return RowAnswer.refused(row.ref(), List.of(new Fault(ROW, e.getMessage())));
    } catch (RuntimeException e) {
      // the other rows are none the worse for it; what failed is rolled back and may be sent again
      LOG.error("a row of an import failed", e);
      return RowAnswer.refused(row.ref(), List.of(new Fault(ROW, "服务器出错，这一行没有收下，可以重试")));
    }
  }

  private String number(String ref, NewRequest request) {
    var known = references.find(ref);
    if (known.isPresent()) {
      return sameAs(known.get(), request);
    }
    try {
      return transaction.execute(
          state -> {
            references.reserve(ref, CanonicalRequest.of(request));
            String number = requests.receive(request).number();
            references.became(ref, number);
            return number;
          });
    } catch (DuplicateKeyException another) {
      return references
          .find(ref)
          .map(k -> sameAs(k, request))
          .orElseThrow(() -> new InvalidInput("ref", "这个编号正由另一次导入办理，请重试"));
    }
  }

  private static String sameAs(References.Known known, NewRequest request) {
    if (!known.holds(CanonicalRequest.of(request)) && !known.holds(TextOfRow.of(request))) {
      throw new InvalidInput(List.of(new Fault("ref", "这个编号已用于另一件内容不同的诉求")));
    }
    return known.caseNumber();
  }
}

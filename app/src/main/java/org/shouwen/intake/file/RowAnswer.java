package org.shouwen.intake.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.shouwen.problem.Fault;

/**
 * What became of one row: a number or an error.
 *
 * @param errors all of them, when there are several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowAnswer(String ref, String number, Fault error, List<Fault> errors) {
  static RowAnswer opened(String ref, String number) {
    return new RowAnswer(ref, number, null, null);
  }

  static RowAnswer refused(String ref, List<Fault> faults) {
    List<Fault> named =
        faults.stream()
            .map(fault -> new Fault(Column.headerOf(fault.field()), fault.detail()))
            .toList();
    return new RowAnswer(ref, null, named.get(0), named.size() > 1 ? named : null);
  }
}

package org.shouwen.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import org.shouwen.intake.Requests;
import org.shouwen.problem.Fault;
import org.shouwen.problem.InvalidInput;

/** One row as it stands in the file, untouched. */
record RequestRow(CSVRecord row) {
  private static final int LONGEST_REF = 100;

  /** The sender's own number, empty when he gave none. */
  String ref() {
    return cell(Column.REF);
  }

  /**
   * @throws InvalidInput with the file's own column names
   */
  Requests.NewRequest toRequest() {
    List<Fault> faults = new ArrayList<>();
    if (ref().isBlank() || ref().length() > LONGEST_REF) {
      faults.add(new Fault("ref", "须有编号，最多%d个字".formatted(LONGEST_REF)));
    }
    var receivedAt = part(faults, () -> Moments.read("received_at", cell(Column.RECEIVED_AT)));
    var birthDate = part(faults, () -> Moments.day("birth_date", cell(Column.BIRTH_DATE)));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    String groups = cell(Column.GROUPS);
    return new Requests.NewRequest(
        value(Column.CHANNEL),
        value(Column.UNIT_CODE),
        receivedAt,
        new Requests.Person(
            value(Column.APPLICANT_NAME),
            value(Column.GENDER),
            birthDate,
            value(Column.ID_NUMBER),
            value(Column.PHONE),
            null,
            groups.isEmpty() ? List.of() : List.of(groups.split(";")),
            null,
            null),
        null,
        null,
        null,
        null,
        value(Column.TEXT),
        null,
        null,
        null,
        ref());
  }

  private static <T> T part(List<Fault> faults, Supplier<T> read) {
    try {
      return read.get();
    } catch (InvalidInput e) {
      faults.addAll(e.faults());
      return null;
    }
  }

  private String value(Column column) {
    return Moments.emptyToNull(cell(column));
  }

  private String cell(Column column) {
    return row.isSet(column.header()) ? row.get(column.header()) : "";
  }
}

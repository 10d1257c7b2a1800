package org.shouwen.intake.file;

import java.util.Arrays;

/**
 * The columns that are read, and the field of the API that each is. The labels of the sample files
 * are not input.
 */
enum Column {
  REF("ref", "reference"),
  RECEIVED_AT("received_at", "receivedAt"),
  CHANNEL("channel", "channel"),
  UNIT_CODE("unit_code", "unitCode"),
  APPLICANT_NAME("applicant_name", "applicant.name"),
  GENDER("gender", "applicant.gender"),
  BIRTH_DATE("birth_date", "applicant.birthDate"),
  ID_NUMBER("id_number", "applicant.idNumber"),
  PHONE("phone", "applicant.phone"),
  GROUPS("groups", "applicant.groups"),
  TEXT("text", "text");

  private final String header;
  private final String field;

  Column(String header, String field) {
    this.header = header;
    this.field = field;
  }

  String header() {
    return header;
  }

  /** The column of what the API calls so; the API's own name where no column holds it. */
  static String headerOf(String field) {
    return Arrays.stream(values())
        .filter(column -> column.field.equals(field))
        .map(Column::header)
        .findFirst()
        .orElse(field);
  }
}

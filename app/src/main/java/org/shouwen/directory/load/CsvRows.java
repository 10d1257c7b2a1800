package org.shouwen.directory.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Rows of a file under {@code data/}, the first line being the names of the columns. */
final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private CsvRows() {}

  static List<CSVRecord> of(String file) throws IOException {
    var resource = new ClassPathResource("data/" + file);
    try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
        var parser = FORMAT.parse(reader)) {
      return parser.getRecords();
    }
  }
}

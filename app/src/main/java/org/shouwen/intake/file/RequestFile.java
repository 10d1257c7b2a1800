package org.shouwen.intake.file;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.shouwen.problem.Fault;
import org.shouwen.problem.InvalidInput;

/**
 * A CSV of requests (RFC 4180, UTF-8, header in the first line), read row by row however long it
 * is.
 */
final class RequestFile implements Closeable {
  /** Stands for bytes that are no UTF-8; no text may hold it, so the row with it is refused. */
  private static final String NOT_UTF8 = "\uFFFE";

  private static final int BOM = 0xFEFF;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;

  /**
   * @throws InvalidInput when a column is missing
   */
  RequestFile(InputStream bytes) throws IOException {
    this.parser = parser(bytes);
    this.rows = parser.iterator();
    List<Fault> missing =
        java.util.Arrays.stream(Column.values())
            .map(Column::header)
            .filter(header -> !parser.getHeaderMap().containsKey(header))
            .map(header -> new Fault(header, "文件缺少这一列"))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
  }

  private static CSVParser parser(InputStream bytes) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(NOT_UTF8);
    Reader text = new BufferedReader(new InputStreamReader(bytes, decoder));
    text.mark(1);
    if (text.read() != BOM) {
      text.reset();
    }
    try {
      return FORMAT.parse(text);
    } catch (IllegalArgumentException doubled) {
      throw new InvalidInput("header", "第一行应为列名，不能重复");
    }
  }

  /**
   * The next row, null after the last.
   *
   * @throws InvalidInput when the rest of the file is no CSV any more
   */
  RequestRow next() {
    try {
      return rows.hasNext() ? new RequestRow(rows.next()) : null;
    } catch (UncheckedIOException | IllegalStateException broken) {
      throw new InvalidInput(
          "*", String.format(Locale.ROOT, "第%d行起不是有效的CSV，后面的没有读", parser.getCurrentLineNumber()));
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}

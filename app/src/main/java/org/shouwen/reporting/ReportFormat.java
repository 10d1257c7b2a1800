package org.shouwen.reporting;

import java.util.Arrays;
import java.util.Optional;

/** How a list can be had. */
public enum ReportFormat {
  PDF("application/pdf", 20_000),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 20_000),
  HTML("text/html;charset=UTF-8", 5_000);

  public final String mediaType;

  /**
   * Rows of the longest list: what memory and the reader's own program bear. What lies beyond is
   * left out, and the list says so.
   */
  public final int most;

  ReportFormat(String mediaType, int most) {
    this.mediaType = mediaType;
    this.most = most;
  }

  /**
   * @param name e.g. {@code xlsx}
   */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }
}

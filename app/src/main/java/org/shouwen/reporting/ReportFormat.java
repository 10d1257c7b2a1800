package org.shouwen.reporting;

import java.util.Arrays;
import java.util.Optional;

/** How a list can be had. */
public enum ReportFormat {
  PDF("application/pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  HTML("text/html;charset=UTF-8");

  public final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * @param name e.g. {@code xlsx}
   */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }
}

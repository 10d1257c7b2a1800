package org.shouwen.reporting.web;

import org.shouwen.reporting.ReportFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report over HTTP: shown where a browser can, kept by no cache, allowed to run nothing. */
final class ReportFile {
  private ReportFile() {}

  static ResponseEntity<byte[]> of(byte[] content, ReportFormat format, String name) {
    ContentDisposition.Builder place =
        format == ReportFormat.XLSX ? ContentDisposition.attachment() : ContentDisposition.inline();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType))
        .header(HttpHeaders.CONTENT_DISPOSITION, place.filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        // The exporter writes its styles into the elements; nothing else is needed or allowed.
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        .body(content);
  }
}

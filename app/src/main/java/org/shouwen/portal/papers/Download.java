package org.shouwen.portal.papers;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.shouwen.casefile.Papers;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a paper out; what a browser might run is only ever saved, never shown. */
public final class Download {
  private static final Set<String> HARMLESS =
      Set.of("application/pdf", "image/jpeg", "image/png", "image/webp", "image/gif");

  private Download() {}

  public static ResponseEntity<byte[]> of(Papers.Paper paper, byte[] content) {
    boolean shown = HARMLESS.contains(paper.mime());
    return ResponseEntity.ok()
        .contentType(
            shown ? MediaType.parseMediaType(paper.mime()) : MediaType.APPLICATION_OCTET_STREAM)
        .header(
            "Content-Disposition",
            (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fileName(paper), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .cacheControl(CacheControl.noStore())
        .body(content);
  }

  private static String fileName(Papers.Paper paper) {
    String ending = paper.mime().equals("application/pdf") ? ".pdf" : "";
    return paper.title().endsWith(ending) ? paper.title() : paper.title() + ending;
  }
}

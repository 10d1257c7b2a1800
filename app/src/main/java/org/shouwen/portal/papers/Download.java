package org.shouwen.portal.papers;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.shouwen.casefile.PaperTitle;
import org.shouwen.casefile.Papers;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a paper out; a picture is shown, whatever else a browser might run is only ever saved. */
public final class Download {
  private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

  private Download() {}

  public static ResponseEntity<byte[]> of(Papers.Paper paper, byte[] content) {
    boolean shown = PICTURES.contains(paper.mime());
    return ResponseEntity.ok()
        .contentType(
            shown || paper.mime().equals("application/pdf")
                ? MediaType.parseMediaType(paper.mime())
                : MediaType.APPLICATION_OCTET_STREAM)
        .header(
            "Content-Disposition",
            (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(PaperTitle.asFileName(paper), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .cacheControl(CacheControl.noStore())
        .body(content);
  }
}

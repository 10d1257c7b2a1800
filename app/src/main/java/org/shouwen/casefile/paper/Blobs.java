package org.shouwen.casefile.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bytes under their own hash: the same bytes are kept once, and bytes that were changed give
 * themselves away.
 */
@Component
class Blobs {
  private final JdbcClient jdbc;

  Blobs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String keep(byte[] content) {
    String sha256 = sha256(content);
    int there =
        jdbc.sql("select count(*) from sw_blob where sha256 = ?")
            .param(sha256)
            .query(Integer.class)
            .single();
    if (there == 0) {
      insert(sha256, content);
    }
    return sha256;
  }

  private void insert(String sha256, byte[] content) {
    try {
      jdbc.sql("insert into sw_blob (sha256, size, content) values (?, ?, ?)")
          .params(sha256, content.length, content)
          .update();
    } catch (DuplicateKeyException sameBytesAtTheSameMoment) {
      // Somebody else has just kept them: that is what we wanted.
      return;
    }
  }

  byte[] content(String sha256) {
    byte[] content =
        jdbc.sql("select content from sw_blob where sha256 = ?")
            .param(sha256)
            .query((row, i) -> row.getBytes(1))
            .single();
    if (!sha256(content).equals(sha256)) {
      throw new IllegalStateException("the bytes kept under " + sha256 + " are no longer those");
    }
    return content;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

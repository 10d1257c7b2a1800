package org.shouwen.casefile.paper;

import org.shouwen.casefile.Sha256;
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
    String sha256 = Sha256.hex(content);
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
    if (!Sha256.hex(content).equals(sha256)) {
      throw new IllegalStateException("the bytes kept under " + sha256 + " are no longer those");
    }
    return content;
  }
}

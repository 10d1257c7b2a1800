package org.shouwen.casefile.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.shouwen.casefile.Sha256;

/**
 * The canonical form over which an entry is hashed: each field as its length in UTF-8 bytes, a
 * colon and the bytes, in fixed order; an absent field is {@code -}. No two different entries have
 * the same form, and anybody can recompute it.
 */
final class Canonical {
  private static final String FORM = "shouwen-journal-1";

  private Canonical() {}

  static String hash(JournalRow row) {
    var form = new StringBuilder(FORM);
    add(form, row.caseNumber());
    add(form, Long.toString(row.seq()));
    add(form, Long.toString(row.atMillis()));
    add(form, row.actor());
    add(form, row.actorName());
    add(form, row.action());
    add(form, row.detail());
    add(form, row.valueBefore());
    add(form, row.valueAfter());
    add(form, row.place());
    add(form, row.previous());
    return Sha256.hex(form.toString());
  }

  private static void add(StringBuilder form, String field) {
    form.append('\n');
    if (field == null) {
      form.append('-');
    } else {
      form.append(field.getBytes(UTF_8).length).append(':').append(field);
    }
  }
}

package org.shouwen.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A file that is loaded again after an upgrade doubles nothing and refuses nothing. */
@ServerTest
class RowsOfBeforeAreKnownStillTest {
  private static final String HEAD =
      "ref,received_at,channel,unit_code,applicant_name,gender,birth_date,id_number,phone,groups,text\n";

  /** What the record said of itself when its text was the content. */
  private static final String CONTENT =
      "NewRequest[channel=WEB, unitCode=330503001, receivedAt=2025-05-06T01:02:03Z, "
          + "applicant=Person[name=张三, gender=M, birthDate=1980-01-02, idNumber=null, phone=null, "
          + "address=null, groups=[DISABLED, MIGRANT_WORKER], safeContact=null, relation=null], "
          + "servedPerson=null, agent=null, opponents=null, externalRefs=null, text=想做遗嘱公证, "
          + "item=null, matter=null, urgent=null, reference=BEFORE-1, lateReason=null]";

  @Autowired Import file;
  @Autowired JdbcTemplate db;

  @Test
  void aRowThatWasKeptAsItsRecordsText() throws IOException {
    RowAnswer before = load("想做遗嘱公证");
    assertThat(before.number()).isNotNull();
    db.update(
        "update sw_intake_reference set salt = 's', content_hash = ? where reference_hash = ?",
        Sha256.hex("s" + CONTENT),
        Sha256.hex("BEFORE-1"));

    assertThat(load("想做遗嘱公证")).isEqualTo(before);
    assertThat(load("别的事").error().field()).isEqualTo("ref");
  }

  private RowAnswer load(String text) throws IOException {
    String row =
        "BEFORE-1,2025-05-06T09:02:03+08:00,WEB,330503001,张三,M,1980-01-02,,,"
            + "DISABLED;MIGRANT_WORKER,"
            + text
            + "\n";
    List<RowAnswer> answers = new ArrayList<>();
    file.run(new ByteArrayInputStream((HEAD + row).getBytes(StandardCharsets.UTF_8)), answers::add);
    return answers.get(0);
  }
}

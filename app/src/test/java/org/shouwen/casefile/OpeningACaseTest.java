package org.shouwen.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.number.CaseNumber;
import org.shouwen.clock.StartEvents;
import org.shouwen.problem.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServerTest
class OpeningACaseTest {
  @Autowired Cases cases;
  @Autowired Journal journal;
  @Autowired PersonalData personal;
  @Autowired StartEvents events;
  @Autowired JdbcTemplate jdbc;

  @Test
  void aCaseHasItsNumberItsPartiesItsReceiptAndItsFirstWord() {
    var opened = cases.open(OpenedCase.of("330503001201", OpenedCase.TEXT));
    var file = cases.find(opened.file().number()).orElseThrow();

    assertThat(CaseNumber.read(file.number())).contains(file.number());
    assertThat(file.number()).contains("-330503001-");
    assertThat(file.office()).isEqualTo("330503001");
    assertThat(file.parties()).extracting(Cases.Party::name).containsExactly("费阿炳", "某某木业有限公司");
    assertThat(events.when(file.number(), Milestones.RECEIVED)).contains(file.receivedAt());
    assertThat(journal.of(file.number()).get(0).action()).isEqualTo("OPENED");
    assertThat(journal.verify(file.number()).whole()).isTrue();
  }

  @Test
  void theTrackingCodeOpensItsCaseAloneAndIsNowhereKept() {
    var one = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT));
    var other = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT));

    assertThat(cases.tracks(one.file().number(), one.trackingCode())).isTrue();
    assertThat(
            cases.tracks(one.file().number(), one.trackingCode().toLowerCase().replace("-", " ")))
        .isTrue();
    assertThat(cases.tracks(one.file().number(), other.trackingCode())).isFalse();
    assertThat(cases.tracks(one.file().number(), null)).isFalse();
    assertThat(rowsOf("sw_case")).doesNotContain(one.trackingCode());
  }

  @Test
  void theTextComesBackByteForByte() {
    String odd = " \r\n\t先生\u202E，é 豈 𠮷👨‍👩‍👧 'x'; -- \\ \"\"  ";
    String number = cases.open(OpenedCase.of("330503001", odd)).file().number();
    assertThat(
            jdbc.queryForObject(
                "select request_text from sw_case where number = ?", String.class, number))
        .isEqualTo(odd);
    assertThat(cases.find(number).orElseThrow().text()).isEqualTo(odd);
  }

  @Test
  void aTextHasFiveThousandCharactersAtMostAnEmojiBeingOne() {
    assertThat(cases.open(OpenedCase.of("330503001", "😀".repeat(5000))).file().text())
        .hasSize(10000);
    assertThatThrownBy(() -> cases.open(OpenedCase.of("330503001", "字".repeat(5001))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void personalDataLieEncryptedAreMaskedAndAreFoundByAnySpelling() {
    String number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();

    assertThat(rowsOf("sw_party") + rowsOf("sw_journal"))
        .doesNotContain(OpenedCase.ID_NUMBER, OpenedCase.PHONE, OpenedCase.ADDRESS);
    var party = cases.find(number).orElseThrow().party("APPLICANT").orElseThrow();
    assertThat(party.maskedIdNumber()).isEqualTo("990503********7733");
    assertThat(party.maskedPhone()).isEqualTo("199****0264");
    assertThat(personal.withPhone("+86 199-0000-0264"))
        .extracting(PersonalData.Hit::caseNumber)
        .contains(number);
    assertThat(personal.withIdNumber("９９０５０３ 19660611 7733"))
        .extracting(PersonalData.Hit::caseNumber)
        .contains(number);
  }

  @Test
  void clearValuesAreShownOnPurposeAndLogged() {
    String number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();
    String party = cases.find(number).orElseThrow().party("APPLICANT").orElseThrow().id();

    var clear = personal.reveal(number, party, "核对身份");

    assertThat(clear.idNumber()).isEqualTo(OpenedCase.ID_NUMBER);
    assertThat(clear.address()).isEqualTo(OpenedCase.ADDRESS);
    assertThat(
            jdbc.queryForList(
                "select reason from sw_access where case_number = ?", String.class, number))
        .contains("核对身份");
  }

  @Test
  void aVictimOfViolenceIsSealed() {
    assertThat(cases.open(OpenedCase.of("330503001", "丈夫打我", List.of("WOMAN_DV"))).file().sealed())
        .isTrue();
  }

  private String rowsOf(String table) {
    return jdbc.queryForList("select * from " + table).stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}

package org.shouwen.notification.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.PersonalData;
import org.shouwen.casefile.PersonalData.Clear;
import org.shouwen.directory.DutyRoster;
import org.shouwen.identity.People;
import org.shouwen.notification.carrier.Destination.Mail;
import org.shouwen.notification.carrier.Destination.Phone;

/** Whoever reads the phone of a resident in danger must not read there that she asked for help. */
class SealedCasesAreNotWrittenToTest {
  private static final String NUMBER = "2026-330503001-000012-K";
  private static final String PHONE = "19900004321";
  private final People people = mock(People.class);
  private final DutyRoster roster = mock(DutyRoster.class);
  private final Cases cases = mock(Cases.class);
  private final PersonalData personal = mock(PersonalData.class);
  private final AddressBook book = new AddressBook(people, roster, cases, personal);

  @BeforeEach
  void aFirstContact() {
    when(roster.answering("jiedai")).thenReturn("jiedai");
    when(people.find("jiedai"))
        .thenReturn(Optional.of(new People.Person("jiedai", "李接待", "jiedai@example.org")));
  }

  @Test
  void anOpenCaseIsWrittenToItsParty() {
    theCase(false, null);
    assertThat(found()).isEqualTo(new Phone(PHONE));
  }

  @Test
  void aSealedCaseIsWrittenToItsFirstContactEvenWithoutASafeWay() {
    theCase(true, null);
    assertThat(found()).isEqualTo(new Mail(List.of("jiedai@example.org")));
  }

  @Test
  void aSafeWayIsReadByTheFirstContact() {
    theCase(false, "只在上午打给妹妹");
    assertThat(found()).isEqualTo(new Mail(List.of("jiedai@example.org")));
  }

  private Destination found() {
    return book.find("party:" + NUMBER + ":APPLICANT");
  }

  private void theCase(boolean sealed, String safeContact) {
    CaseFile file = mock(CaseFile.class);
    when(file.sealed()).thenReturn(sealed);
    when(file.firstContact()).thenReturn("jiedai");
    when(cases.find(NUMBER)).thenReturn(Optional.of(file));
    when(personal.forPaper(NUMBER))
        .thenReturn(
            List.of(new Clear("1", "APPLICANT", "陆若兰", "F", null, PHONE, null, safeContact)));
  }
}

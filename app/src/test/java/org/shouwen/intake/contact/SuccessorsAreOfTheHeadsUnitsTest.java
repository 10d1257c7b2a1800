package org.shouwen.intake.contact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.directory.DutyRoster;
import org.shouwen.identity.People;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;

class SuccessorsAreOfTheHeadsUnitsTest {
  private final Viewers viewers = mock(Viewers.class);
  private final People people = mock(People.class);
  private final DutyRoster roster = mock(DutyRoster.class);
  private final ContactsOfCases contacts =
      new ContactsOfCases(mock(Cases.class), roster, viewers, people, mock(Journal.class));

  @BeforeEach
  void twoHereAndOneElsewhere() {
    when(viewers.current())
        .thenReturn(new Viewer("head", "局长", Set.of("leader"), Set.of("330503")));
    person("leaver", "330503001");
    person("heir", "330503");
    person("stranger", "3303");
  }

  @Test
  void bothMustBelongToTheCallersUnits() {
    assertThatThrownBy(() -> contacts.succeed("stranger", "heir")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> contacts.succeed("leaver", "stranger"))
        .isInstanceOf(InvalidInput.class);
    verify(roster, never()).succeed(any(), any(), any());
    contacts.succeed("leaver", "heir");
    verify(roster).succeed("leaver", "heir", "head");
  }

  private void person(String login, String unit) {
    when(people.find(login)).thenReturn(Optional.of(new People.Person(login, login, null)));
    when(people.unitsOf(login)).thenReturn(Set.of(unit));
  }
}

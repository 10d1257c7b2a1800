package org.shouwen.notification.carrier;

import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.PersonalData;
import org.shouwen.casefile.PersonalData.Clear;
import org.shouwen.directory.DutyRoster;
import org.shouwen.identity.People;
import org.shouwen.identity.People.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the address of a recipient at the moment of sending. */
@Component
public class AddressBook {
  private final People people;
  private final DutyRoster roster;
  private final Cases cases;
  private final PersonalData personal;

  AddressBook(People people, DutyRoster roster, Cases cases, PersonalData personal) {
    this.people = people;
    this.roster = roster;
    this.cases = cases;
    this.personal = personal;
  }

  /** The same book with other people in it. */
  AddressBook with(People others) {
    return new AddressBook(others, roster, cases, personal);
  }

  @Transactional
  public Destination find(String recipient) {
    String[] parts = recipient.split("[:@]", 3);
    return switch (parts[0]) {
      case "staff" -> staff(parts[1]);
      case "group" -> mail(people.answering(parts[1], parts[2]), recipient);
      case "party" -> party(parts[1], parts[2]);
      default -> new Destination.Nowhere("不认识的收件人 " + recipient);
    };
  }

  /** To whoever answers now for this person. */
  private Destination staff(String login) {
    String answering = roster.answering(login);
    return mail(people.find(answering).map(List::of).orElse(List.of()), answering);
  }

  private static Destination mail(List<Person> persons, String recipient) {
    List<String> addresses =
        persons.stream()
            .map(Person::email)
            .filter(mail -> mail != null && !mail.isBlank())
            .toList();
    return addresses.isEmpty()
        ? new Destination.Nowhere("没有登记 " + recipient + " 的邮箱")
        : new Destination.Mail(addresses);
  }

  /**
   * Who has given a safe way to be reached, or whose case is sealed, gets no letter by machine: the
   * first contact reads that way and obeys it, or asks for one.
   */
  private Destination party(String caseNumber, String role) {
    Clear party =
        personal.forPaper(caseNumber).stream()
            .filter(p -> p.role().equals(role))
            .findFirst()
            .orElse(null);
    if (party == null) {
      return new Destination.Nowhere("案件没有此类当事人 " + role);
    }
    CaseFile file = cases.find(caseNumber).orElse(null);
    if (file == null) {
      return new Destination.Nowhere("没有案件 " + caseNumber);
    }
    if (file.sealed() || party.safeContact() != null) {
      return staff(file.firstContact());
    }
    return party.phone() == null
        ? new Destination.Nowhere("当事人没有留电话")
        : new Destination.Phone(party.phone());
  }
}

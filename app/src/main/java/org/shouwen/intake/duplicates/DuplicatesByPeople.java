package org.shouwen.intake.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.PersonalData;
import org.shouwen.casefile.PersonalData.By;
import org.shouwen.identity.Viewers;
import org.shouwen.intake.Duplicates;
import org.shouwen.intake.FirstContacts;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by the people in them. */
@Service
class DuplicatesByPeople implements Duplicates {
  private static final int MOST = 10;
  private static final int LONGEST_WORDS = 500;

  private final PersonalData people;
  private final Cases cases;
  private final Journal journal;
  private final FirstContacts contacts;
  private final Viewers viewers;
  private final ObjectProvider<Outbox> outbox;

  DuplicatesByPeople(
      PersonalData people,
      Cases cases,
      Journal journal,
      FirstContacts contacts,
      Viewers viewers,
      ObjectProvider<Outbox> outbox) {
    this.people = people;
    this.cases = cases;
    this.journal = journal;
    this.contacts = contacts;
    this.viewers = viewers;
    this.outbox = outbox;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Similar> of(String idNumber, String phone, String opponent, String matter) {
    Map<String, List<String>> why = new LinkedHashMap<>();
    found(why, By.ID_NUMBER, idNumber);
    found(why, By.PHONE, phone);
    found(why, By.OPPONENT, opponent);
    return why.entrySet().stream()
        .flatMap(entry -> similar(entry.getKey(), entry.getValue(), matter).stream())
        .sorted(
            Comparator.comparing((Similar one) -> one.state().equals("CLOSED"))
                .thenComparing(one -> !one.sameMatter())
                .thenComparing(one -> -one.why().size()))
        .limit(MOST)
        .toList();
  }

  /** No more than are shown: a hotline's number may stand on thousands of cases. */
  private void found(Map<String, List<String>> why, By by, String value) {
    if (value != null && !value.isBlank()) {
      people
          .shown(by, value, MOST)
          .forEach(
              hit -> why.computeIfAbsent(hit.caseNumber(), n -> new ArrayList<>()).add(by.name()));
    }
  }

  private Optional<Similar> similar(String number, List<String> why, String matter) {
    return cases
        .find(number)
        .filter(file -> !file.sealed() && viewers.current().sees(file.office()))
        .map(
            file ->
                new Similar(
                    number,
                    file.item(),
                    file.matter(),
                    file.state(),
                    file.receivedAt(),
                    why,
                    matter != null && matter.equals(file.matter())));
  }

  @Override
  @Transactional
  public void chase(String caseNumber, String words) {
    if (words == null
        || words.isBlank()
        || words.codePointCount(0, words.length()) > LONGEST_WORDS) {
      throw new InvalidInput("text", "请写明来电人说了什么，最多%d个字".formatted(LONGEST_WORDS));
    }
    CaseFile file = cases.visible(caseNumber);
    if (file.state().equals("CLOSED")) {
      throw new Refused("原案已经销号，请作为新诉求登记");
    }
    journal.record(caseNumber, "CHASED", words);
    String contact = contacts.of(caseNumber).acting();
    outbox.ifAvailable(
        letters -> letters.post("staff:" + contact, caseNumber, "群众催办", "群众就本案来催问，请尽快告知办理情况。"));
  }
}

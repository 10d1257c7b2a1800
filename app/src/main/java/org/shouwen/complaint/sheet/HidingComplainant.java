package org.shouwen.complaint.sheet;

import org.shouwen.casefile.PersonalData;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** Keeps who complained out of what the person complained of will read. */
@Component
public class HidingComplainant {
  private final PersonalData people;

  HidingComplainant(PersonalData people) {
    this.people = people;
  }

  /**
   * @param field of the form in which the text was written
   * @throws InvalidInput when the text names the complainant or whoever came with him
   */
  public void check(String caseNumber, String field, String text) {
    boolean named =
        people.forPaper(caseNumber).stream()
            .filter(p -> !p.role().equals("OPPONENT"))
            .map(PersonalData.Clear::name)
            .anyMatch(name -> name != null && !name.isBlank() && text.contains(name));
    if (named) {
      throw new InvalidInput(field, "给被投诉人看的文书不得写投诉人的姓名");
    }
  }
}

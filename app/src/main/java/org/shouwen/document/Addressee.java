package org.shouwen.document;

import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Cases.Party;

/**
 * Whom a paper is about: the person to be helped.
 *
 * @param described name, sex, birth, masked identity number
 * @param actingFor who came for him, null if he came himself
 */
record Addressee(String name, String described, String actingFor) {
  static Addressee of(CaseFile file) {
    Party applicant =
        file.party("APPLICANT")
            .orElseThrow(() -> new IllegalStateException("No applicant: " + file.number()));
    return file.party("SERVED")
        .map(served -> new Addressee(nameOf(served), describe(served), nameOf(applicant)))
        .orElseGet(() -> new Addressee(nameOf(applicant), describe(applicant), null));
  }

  private static String describe(Party party) {
    StringBuilder words = new StringBuilder(nameOf(party));
    if ("M".equals(party.gender())) {
      words.append("，男");
    } else if ("F".equals(party.gender())) {
      words.append("，女");
    }
    if (party.birthDate() != null) {
      words.append("，").append(PaperParameters.words(party.birthDate())).append("出生");
    }
    if (party.maskedIdNumber() != null && !party.maskedIdNumber().isBlank()) {
      words.append("，公民身份号码").append(party.maskedIdNumber());
    }
    return words.toString();
  }

  /** Who gave no name is still written to. */
  private static String nameOf(Party party) {
    return party.name() == null || party.name().isBlank() ? "申请人" : party.name();
  }
}

package org.shouwen.casefile.store;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shouwen.casefile.Cases.ExternalRef;
import org.shouwen.casefile.Cases.NewCase;
import org.shouwen.casefile.Cases.NewParty;
import org.shouwen.casefile.Cases.Opened;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Proceedings;
import org.shouwen.casefile.milestone.MilestoneStore;
import org.shouwen.casefile.number.NumberSequence;
import org.shouwen.casefile.personal.Vault;
import org.shouwen.directory.Units;
import org.shouwen.problem.InvalidInput;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opening a case: number, row, parties, RECEIVED, the journal's first word, the engine's instance;
 * all or nothing.
 */
@Component
class Opening {
  static final int TEXT_LIMIT = 5000;
  private static final Set<String> SEALING = Set.of("WOMAN_DV", "INFORMANT");
  private static final Set<String> PROTECTED_ROLES = Set.of("APPLICANT", "SERVED");

  private final NumberSequence numbers;
  private final CaseStore store;
  private final MilestoneStore milestones;
  private final Journal journal;
  private final ObjectProvider<Proceedings> proceedings;
  private final Units units;
  private final Vault vault;
  private final Clock clock;

  Opening(
      NumberSequence numbers,
      CaseStore store,
      MilestoneStore milestones,
      Journal journal,
      ObjectProvider<Proceedings> proceedings,
      Units units,
      Vault vault,
      Clock clock) {
    this.numbers = numbers;
    this.store = store;
    this.milestones = milestones;
    this.journal = journal;
    this.proceedings = proceedings;
    this.units = units;
    this.vault = vault;
    this.clock = clock;
  }

  Opened open(NewCase command) {
    checkText(command.text());
    Instant now = clock.instant();
    String office = units.officeOf(command.unitCode());
    String code = Tracking.newCode();
    StoredCase row = row(command, office, now, Tracking.of(code));
    row.number = numbers.next(Year.from(ZonedDateTime.now(clock)), office);
    List<StoredParty> parties = parties(row.number, command.parties());
    List<StoredExternalRef> refs = refs(row.number, command.externalRefs());
    store.insert(row, parties, refs);
    milestones.first(row.number, Milestones.RECEIVED, row.receivedAt);
    journal.record(row.number, "OPENED", firstWord(row));
    proceedings.ifAvailable(engine -> engine.open(row.number, office, variables(row)));
    return new Opened(CaseStore.file(row, parties, refs), code);
  }

  /**
   * Counted in characters as people see them: an emoji is one. The text itself is kept as it came,
   * byte for byte.
   */
  private static void checkText(String text) {
    if (text == null || text.isBlank()) {
      throw new InvalidInput("text", "请写明诉求");
    }
    if (text.codePointCount(0, text.length()) > TEXT_LIMIT) {
      throw new InvalidInput("text", "诉求最多 " + TEXT_LIMIT + " 字");
    }
  }

  private static StoredCase row(NewCase command, String office, Instant now, Tracking tracking) {
    var row = new StoredCase();
    row.item = command.item();
    row.matter = command.matter();
    row.channel = command.channel();
    row.unitCode = command.unitCode();
    row.office = office;
    row.text = command.text();
    row.urgent = command.urgent();
    row.risk = command.risk();
    row.confirmed = command.confirmed();
    row.sealed = command.parties().stream().anyMatch(Opening::seals);
    row.state = "TRIAGE";
    row.firstContact = command.firstContact();
    row.firstContactDeputy = command.firstContactDeputy();
    row.senderReference = command.reference();
    row.receivedAt = command.receivedAt() == null ? now : command.receivedAt();
    row.recordedAt = now;
    row.trackingSalt = tracking.salt();
    row.trackingHash = tracking.hash();
    return row;
  }

  /** A victim of violence at home, or an informant, whoever speaks for her. */
  private static boolean seals(NewParty party) {
    return PROTECTED_ROLES.contains(party.role())
        && party.groups() != null
        && party.groups().stream().anyMatch(SEALING::contains);
  }

  private List<StoredParty> parties(String number, List<NewParty> entered) {
    var parties = new ArrayList<StoredParty>();
    for (NewParty each : entered) {
      parties.add(
          new StoredParty(UUID.randomUUID().toString(), number, parties.size(), each, vault));
    }
    return parties;
  }

  private static List<StoredExternalRef> refs(String number, List<ExternalRef> entered) {
    var refs = new ArrayList<StoredExternalRef>();
    for (ExternalRef each : entered == null ? List.<ExternalRef>of() : entered) {
      refs.add(new StoredExternalRef(UUID.randomUUID().toString(), number, refs.size(), each));
    }
    return refs;
  }

  private static String firstWord(StoredCase row) {
    return "渠道 " + row.channel + "，收到 " + row.receivedAt + "，首问人 " + row.firstContact;
  }

  /** What the model decides by; nothing personal. */
  private static Map<String, Object> variables(StoredCase row) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("item", row.item == null ? "" : row.item);
    variables.put("channel", row.channel);
    variables.put("urgent", row.urgent);
    variables.put("risk", row.risk == null ? "NONE" : row.risk);
    variables.put("confirmed", row.confirmed);
    variables.put("firstContact", row.firstContact);
    variables.put(
        "firstContactDeputy", row.firstContactDeputy == null ? "" : row.firstContactDeputy);
    return variables;
  }
}

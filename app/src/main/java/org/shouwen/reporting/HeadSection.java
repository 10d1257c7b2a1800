package org.shouwen.reporting;

import java.util.stream.Collectors;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Cases.Party;
import org.shouwen.directory.Units;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/**
 * What the case is and who takes part, identity numbers and phones masked; a sealed case names
 * nobody.
 */
@Component
class HeadSection {
  private final Units units;
  private final Viewers viewers;

  HeadSection(Units units, Viewers viewers) {
    this.units = units;
    this.viewers = viewers;
  }

  void write(CaseFile file, Texts texts, Lines lines) {
    lines.section("head");
    pair(lines, texts, "item", texts.name("item", file.item()), "matter", file.matter());
    pair(
        lines,
        texts,
        "state",
        texts.name("state", file.state()),
        "outcome",
        texts.name("outcome", file.outcome()));
    pair(
        lines,
        texts,
        "place",
        units.fullName(file.unitCode()),
        "office",
        units.fullName(file.office()));
    pair(
        lines,
        texts,
        "channel",
        texts.name("channel", file.channel()),
        "urgent",
        texts.of(file.urgent() ? "yes" : "no")
            + (file.risk() == null || file.risk().equals("NONE")
                ? ""
                : "　" + texts.name("risk", file.risk())));
    pair(
        lines,
        texts,
        "received",
        Moments.minute(file.receivedAt()),
        "recorded",
        Moments.minute(file.recordedAt()));
    pair(
        lines,
        texts,
        "firstContact",
        firstContact(file, texts),
        "handler",
        file.handler() == null ? "" : viewers.nameOf(file.handler()));
    if (!file.externalRefs().isEmpty()) {
      lines.add(
          "FULL",
          texts.of("externalRefs"),
          file.externalRefs().stream()
              .map(ref -> ref.system() + " " + ref.number() + due(ref.due(), texts))
              .collect(Collectors.joining("\n")));
    }
    lines.add("FULL", texts.of("text"), file.sealed() ? texts.of("sealed") : file.text());
    lines.section("parties");
    file.parties().forEach(party -> lines.add("PARTY", cells(party, file.sealed(), texts)));
  }

  private String firstContact(CaseFile file, Texts texts) {
    String name = viewers.nameOf(file.firstContact());
    return file.firstContactDeputy() == null
        ? name
        : texts.of("withDeputy", name, viewers.nameOf(file.firstContactDeputy()));
  }

  private static String due(java.time.LocalDate due, Texts texts) {
    return due == null ? "" : " " + texts.of("dueOn", due.toString());
  }

  private static String[] cells(Party party, boolean sealed, Texts texts) {
    String role = texts.name("role", party.role());
    if (sealed) {
      return new String[] {role, texts.of("sealed"), "", "", "", ""};
    }
    String name =
        party.name() == null || party.name().isBlank() ? texts.of("anonymous") : party.name();
    return new String[] {
      role,
      party.relation() == null || party.relation().isBlank()
          ? name
          : name + "（" + texts.name("relation", party.relation()) + "）",
      (texts.name("gender", party.gender()) + " " + Moments.day(party.birthDate())).strip(),
      party.maskedIdNumber(),
      party.safeContact() ? texts.of("safeContact") : party.maskedPhone(),
      party.groups() == null
          ? ""
          : party.groups().stream()
              .map(group -> texts.name("group", group))
              .collect(Collectors.joining("、"))
    };
  }

  private static void pair(
      Lines lines, Texts texts, String left, String leftValue, String right, String rightValue) {
    lines.add("FACT", texts.of(left), leftValue, texts.of(right), rightValue);
  }
}

package org.shouwen.intake.contact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.ClockView;
import org.shouwen.directory.Units;
import org.shouwen.identity.Viewers;
import org.shouwen.intake.FirstContacts;
import org.shouwen.intake.Following;
import org.shouwen.problem.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

@Service
class FollowingByCode implements Following {
  private final Cases cases;
  private final CaseClocks clocks;
  private final FirstContacts contacts;
  private final Units units;
  private final Viewers viewers;
  private final MessageSource messages;

  FollowingByCode(
      Cases cases,
      CaseClocks clocks,
      FirstContacts contacts,
      Units units,
      Viewers viewers,
      MessageSource messages) {
    this.cases = cases;
    this.clocks = clocks;
    this.contacts = contacts;
    this.units = units;
    this.viewers = viewers;
    this.messages = messages;
  }

  @Override
  public Progress of(String number, String trackingCode, Locale locale) {
    if (trackingCode == null || !cases.tracks(number, trackingCode)) {
      throw new NotFound("没有这个案件，或查询码不对");
    }
    CaseFile file = cases.find(number).orElseThrow(() -> new NotFound("没有这个案件，或查询码不对"));
    List<ClockView> ofCase =
        clocks.of(number, locale).stream().filter(FollowingByCode::ofTheRequest).toList();
    return new Progress(
        file.number(),
        file.item(),
        file.matter(),
        file.state(),
        say("intake.state." + file.state(), locale),
        file.outcome(),
        file.receivedAt(),
        file.recordedAt(),
        units.fullName(file.office()),
        viewers.nameOf(contacts.of(number).acting()),
        awaited(file, ofCase, locale),
        ofCase);
  }

  /** What times a supervision is between the supervisors and a unit. */
  private static boolean ofTheRequest(ClockView view) {
    return !view.rule().startsWith("SU-");
  }

  /**
   * A running clock of the party's own says that it is his move; else the state says what we do.
   */
  private Awaited awaited(CaseFile file, List<ClockView> ofCase, Locale locale) {
    Optional<ClockView> theirs = running(ofCase, Owner.PARTY);
    if (theirs.isPresent()) {
      return new Awaited("YOU", theirs.get().title(), theirs.get().lastDay());
    }
    if (file.state().equals("CLOSED")) {
      return new Awaited("NOBODY", say("intake.awaited.CLOSED", locale), null);
    }
    String from = file.state().equals("RATING") ? "YOU" : "US";
    return new Awaited(
        from,
        say("intake.awaited." + file.state(), locale),
        running(ofCase, Owner.OURS).map(ClockView::lastDay).orElse(null));
  }

  private static Optional<ClockView> running(List<ClockView> ofCase, Owner owner) {
    return ofCase.stream()
        .filter(clock -> clock.state() == ClockView.State.RUNNING && clock.owner() == owner)
        .min(java.util.Comparator.comparing(ClockView::due));
  }

  private String say(String key, Locale locale) {
    return messages.getMessage(key, null, key.substring(key.lastIndexOf('.') + 1), locale);
  }
}

package org.shouwen.notary.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Cases.Party;
import org.shouwen.casefile.Steps;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.notary.step.RegisterEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as its readers see it: the lines of their own units, oldest first. */
@Component
class Register {
  private static final Set<String> READERS =
      Set.of("notary", "notary-approval", "archive", "leader", "supervision", "audit");
  private static final Set<String> PARTIES = Set.of("APPLICANT", "SERVED");
  private final JdbcClient jdbc;
  private final Steps steps;
  private final Cases cases;
  private final Viewers viewers;

  Register(JdbcClient jdbc, Steps steps, Cases cases, Viewers viewers) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.cases = cases;
    this.viewers = viewers;
  }

  /**
   * @param from first day of 办结
   * @param to last
   * @throws AccessDeniedException whoever neither notarizes nor keeps or watches the files
   */
  @Transactional(readOnly = true)
  List<RegisterLine> closed(LocalDate from, LocalDate to) {
    Viewer viewer = viewers.current();
    if (READERS.stream().noneMatch(viewer::in)) {
      throw new AccessDeniedException("the register is read by notaries, archive and supervision");
    }
    return jdbc
        .sql(
            "select distinct case_number from sw_notary_register_entry"
                + " where closed_on >= ? and closed_on <= ? order by case_number")
        .params(from, to)
        .query(String.class)
        .stream()
        .map(cases::find)
        .flatMap(Optional::stream)
        .filter(file -> viewer.sees(file.office()) && !file.sealed())
        .flatMap(this::lines)
        .filter(line -> !line.closedOn().isBefore(from) && !line.closedOn().isAfter(to))
        .toList();
  }

  private Stream<RegisterLine> lines(CaseFile file) {
    return steps.all(RegisterEntry.class, file.number()).stream()
        .map(step -> line(file, step.content()));
  }

  private RegisterLine line(CaseFile file, RegisterEntry entry) {
    return new RegisterLine(
        file.number(),
        entry.matter(),
        file.parties().stream().filter(p -> PARTIES.contains(p.role())).map(Party::name).toList(),
        file.party("AGENT").map(Party::name).orElse(null),
        entry.acceptedOn(),
        named(entry.notary()),
        named(entry.approver()),
        entry.way(),
        entry.closedOn(),
        entry.deedNumber());
  }

  private String named(String login) {
    return login == null ? null : viewers.nameOf(login);
  }
}

package org.shouwen.casefile.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.PersonalData;
import org.shouwen.casefile.personal.AccessLog;
import org.shouwen.casefile.personal.Lookup;
import org.shouwen.casefile.personal.Vault;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decrypts on purpose, and leaves a line in the access log before it does. */
@Component
@Transactional
class PersonalDataInDatabase implements PersonalData {
  private static final String HIT =
      "select distinct p.case_number as caseNumber, p.party_role as role, c.item, c.state, c.handler, c.sealed, c.recorded_at"
          + " from sw_party p join sw_case c on c.number = p.case_number where ";
  private static final String SHOWN =
      "select c.number as caseNumber, min(p.party_role) as role, c.item, c.state, c.handler, c.sealed"
          + " from sw_party p join sw_case c on c.number = p.case_number where ";
  private static final String OPEN_FIRST =
      " group by c.number, c.item, c.state, c.handler, c.sealed, c.recorded_at"
          + " order by case when c.state = 'CLOSED' then 1 else 0 end, c.recorded_at desc, c.number desc"
          + " limit ?";
  private static final Map<By, String> COLUMN =
      Map.of(
          By.ID_NUMBER, "p.id_number_hash = ?",
          By.PHONE, "p.phone_hash = ?",
          By.OPPONENT, "p.party_role = 'OPPONENT' and p.name = ?");
  private static final String NEWEST = " order by c.recorded_at desc, p.case_number desc";
  private static final int LONGEST_REASON = 200;
  private final Cases cases;
  private final CaseStore store;
  private final Vault vault;
  private final Lookup lookup;
  private final AccessLog accessLog;
  private final Viewers viewers;
  private final JdbcClient jdbc;

  PersonalDataInDatabase(
      Cases cases,
      CaseStore store,
      Vault vault,
      Lookup lookup,
      AccessLog accessLog,
      Viewers viewers,
      JdbcClient jdbc) {
    this.cases = cases;
    this.store = store;
    this.vault = vault;
    this.lookup = lookup;
    this.accessLog = accessLog;
    this.viewers = viewers;
    this.jdbc = jdbc;
  }

  @Override
  public Clear reveal(String caseNumber, String partyId, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new InvalidInput("reason", "请写明查看原因");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new InvalidInput("reason", "最多%d个字".formatted(LONGEST_REASON));
    }
    cases.visible(caseNumber);
    accessLog.record(caseNumber, AccessLog.REVEALED, reason);
    return store.parties(caseNumber).stream()
        .map(party -> party.clear(vault))
        .filter(party -> party.partyId().equals(partyId))
        .findFirst()
        .orElseThrow(() -> new NotFound("案件中没有这位当事人"));
  }

  @Override
  public List<Clear> forPaper(String caseNumber) {
    accessLog.record(caseNumber, AccessLog.FOR_PAPER, null);
    return store.parties(caseNumber).stream().map(party -> party.clear(vault)).toList();
  }

  @Override
  public List<Hit> withIdNumber(String idNumber) {
    return hits("p.id_number_hash = ?", lookup.idNumber(idNumber));
  }

  @Override
  public List<Hit> withPhone(String phone) {
    return hits("p.phone_hash = ?", lookup.phone(phone));
  }

  @Override
  public List<Hit> named(String name) {
    return hits("p.name = ?", name);
  }

  @Override
  public List<Hit> shown(By by, String value, int most) {
    String sought =
        switch (by) {
          case ID_NUMBER -> lookup.idNumber(value);
          case PHONE -> lookup.phone(value);
          case OPPONENT -> value;
        };
    Viewer viewer = viewers.current();
    if (sought == null || viewer.units().isEmpty() && !viewer.isSystem()) {
      return List.of();
    }
    List<Object> params = new ArrayList<>(List.of(sought));
    String seen = "";
    if (!viewer.isSystem()) {
      viewer.units().forEach(unit -> params.add(unit + '%'));
      seen =
          viewer.units().stream()
              .map(unit -> "c.office like ?")
              .collect(Collectors.joining(" or ", " and (", ")"));
    }
    params.add(most);
    return jdbc.sql(SHOWN + COLUMN.get(by) + " and c.sealed = false" + seen + OPEN_FIRST)
        .params(params)
        .query(Hit.class)
        .list();
  }

  private List<Hit> hits(String condition, String value) {
    return value == null
        ? List.of()
        : jdbc.sql(HIT + condition + NEWEST).param(value).query(Hit.class).list();
  }
}

package org.shouwen.casefile.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Component;

/** The rows of cases, their parties and outer numbers, by Hibernate. */
@Component
class CaseStore {
  @PersistenceContext private EntityManager entities;

  /** Writes at once: the journal, which follows, locks the row. */
  void insert(StoredCase row, List<StoredParty> parties, List<StoredExternalRef> refs) {
    entities.persist(row);
    parties.forEach(entities::persist);
    refs.forEach(entities::persist);
    entities.flush();
  }

  Optional<StoredCase> row(String number) {
    return Optional.ofNullable(number == null ? null : entities.find(StoredCase.class, number));
  }

  StoredCase required(String number) {
    return row(number).orElseThrow(() -> new NotFound("没有编号为 " + number + " 的案件"));
  }

  /** Cases in another state than this one that name one of these logins. */
  List<String> naming(Set<String> logins, String notInState) {
    return entities
        .createQuery(
            "select c.number from StoredCase c where c.state <> :state and (c.firstContact in (:logins)"
                + " or c.firstContactDeputy in (:logins) or c.handler in (:logins)) order by c.number",
            String.class)
        .setParameter("state", notInState)
        .setParameter("logins", logins)
        .getResultList();
  }

  List<StoredParty> parties(String number) {
    return entities
        .createQuery(
            "from StoredParty where caseNumber = :number order by position", StoredParty.class)
        .setParameter("number", number)
        .getResultList();
  }

  private List<StoredExternalRef> refs(String number) {
    return entities
        .createQuery(
            "from StoredExternalRef where caseNumber = :number order by position",
            StoredExternalRef.class)
        .setParameter("number", number)
        .getResultList();
  }

  CaseFile file(StoredCase row) {
    return file(row, parties(row.number), refs(row.number));
  }

  static CaseFile file(StoredCase row, List<StoredParty> parties, List<StoredExternalRef> refs) {
    return new CaseFile(
        row.number,
        row.item,
        row.matter,
        row.channel,
        row.unitCode,
        row.office,
        row.text,
        row.urgent,
        row.risk,
        row.sealed,
        row.state,
        row.outcome,
        row.firstContact,
        row.firstContactDeputy,
        row.handler,
        row.receivedAt,
        row.recordedAt,
        parties.stream().map(StoredParty::masked).toList(),
        refs.stream().map(StoredExternalRef::ref).toList());
  }
}

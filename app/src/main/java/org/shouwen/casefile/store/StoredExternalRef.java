package org.shouwen.casefile.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.shouwen.casefile.Cases.ExternalRef;

/**
 * A row of {@code sw_external_ref}: the case's number in another system, and the day that system
 * expects an answer.
 */
@Entity
@Table(name = "sw_external_ref")
class StoredExternalRef {
  @Id private String id;
  String caseNumber;
  private int position;
  private String systemName;
  private String number;
  private LocalDate dueOn;

  /** For Hibernate. */
  protected StoredExternalRef() {}

  StoredExternalRef(String id, String caseNumber, int position, ExternalRef ref) {
    this.id = id;
    this.caseNumber = caseNumber;
    this.position = position;
    systemName = ref.system();
    number = ref.number();
    dueOn = ref.due();
  }

  ExternalRef ref() {
    return new ExternalRef(systemName, number, dueOn);
  }
}

package org.shouwen.clock.ledger;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EntryRows extends JpaRepository<EntryRow, String> {
  List<EntryRow> findByClockIdOrderBySeq(String clockId);

  List<EntryRow> findByClockIdInOrderBySeq(Collection<String> clockIds);
}

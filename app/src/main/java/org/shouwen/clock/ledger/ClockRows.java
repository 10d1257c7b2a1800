package org.shouwen.clock.ledger;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClockRows extends JpaRepository<ClockRow, String> {
  List<ClockRow> findByCaseNumberOrderByOpenedSeqAscIdAsc(String caseNumber);

  @Query(
      "select c from ClockRow c where c.caseNumber in :caseNumbers and c.closedAt is null order by c.openedSeq, c.id")
  List<ClockRow> openOf(Collection<String> caseNumbers);

  @Query("select c.id from ClockRow c where c.id > :after and c.closedAt is null order by c.id")
  List<String> openAfter(String after, Limit limit);

  @Query(
      "select c.id from ClockRow c where c.state = org.shouwen.clock.ClockView.State.RUNNING and c.calendarSeq < :calendar order by c.id")
  List<String> projectedBefore(int calendar, Limit limit);
}

package org.shouwen.clock.calendars;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NoticeRows extends JpaRepository<NoticeRow, String> {
  @Query("select coalesce(max(n.appliedSeq), 0) from NoticeRow n")
  int lastApplied();

  @Query("select n from NoticeRow n where n.appliedSeq is not null order by n.appliedSeq")
  List<NoticeRow> applied();

  List<NoticeRow> findAllByOrderByProposedAtDesc();
}

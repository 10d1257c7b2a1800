package org.shouwen.clock.rung;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RungRows extends JpaRepository<RungRow, String> {
  List<RungRow> findByClockIdOrderByRoundAsc(String clockId);

  @Query(
      "select r.id from RungRow r where r.state = org.shouwen.clock.rung.RungRow.State.PENDING and r.ringAt <= :now order by r.ringAt, r.id")
  List<String> due(Instant now, Limit limit);

  @Query(
      "select min(r.ringAt) from RungRow r where r.state = org.shouwen.clock.rung.RungRow.State.PENDING and r.ringAt > :now")
  Optional<Instant> nextAfter(Instant now);

  /** Whoever's update counts one row has the rung; the database decides between nodes. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      "update RungRow r set r.state = org.shouwen.clock.rung.RungRow.State.RUNG, r.rungAt = :now, r.lockVersion = r.lockVersion + 1"
          + " where r.id = :id and r.state = org.shouwen.clock.rung.RungRow.State.PENDING and r.ringAt <= :now")
  int claim(String id, Instant now);
}

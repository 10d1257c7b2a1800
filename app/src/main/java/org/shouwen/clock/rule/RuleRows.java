package org.shouwen.clock.rule;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RuleRows extends JpaRepository<RuleRow, String> {
  List<RuleRow> findAllByOrderByRuleAscVersionAsc();

  @Query("select coalesce(max(r.version), 0) from RuleRow r where r.rule = :rule")
  int lastVersion(String rule);
}

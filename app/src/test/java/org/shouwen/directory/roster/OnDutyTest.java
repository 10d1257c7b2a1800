package org.shouwen.directory.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.directory.DutyRoster;
import org.shouwen.directory.DutyRoster.Duty;
import org.shouwen.problem.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@ServerTest
@Transactional
class OnDutyTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  @Autowired DutyRoster roster;
  @Autowired JdbcTemplate jdbc;

  @Test
  void theCitysRosterAnswersForItsVillagesAndTheDefaultForTheRest() {
    assertThat(roster.onDuty("330503001201", MONDAY)).isEqualTo(new Duty("jiedai", "huifang"));
    assertThat(roster.onDuty("110101001", MONDAY)).isEqualTo(new Duty("jiedai", "huifang"));
  }

  @Test
  void theNearestOfficeGoesFirstThenTheDayThenTheWeekday() {
    row("330503", null, null, "county");
    row("330503001", null, 1, "monday");
    row("330503001", null, null, "always");
    row("330503001", MONDAY.plusDays(7), null, "once");
    assertThat(roster.onDuty("330503001201", MONDAY).person()).isEqualTo("monday");
    assertThat(roster.onDuty("330503001201", MONDAY.plusDays(1)).person()).isEqualTo("always");
    assertThat(roster.onDuty("330503001201", MONDAY.plusDays(7)).person()).isEqualTo("once");
    assertThat(roster.onDuty("330503002", MONDAY).person()).isEqualTo("county");
  }

  @Test
  void whoLeftIsSucceededAlsoTwice() {
    roster.succeed("jiedai", "jiuren", "juzhang");
    roster.succeed("jiedai", "xinren", "juzhang");
    roster.succeed("xinren", "gengxin", "juzhang");
    assertThat(roster.answering("jiedai")).isEqualTo("gengxin");
    assertThat(roster.onDuty("330503001", MONDAY).person()).isEqualTo("gengxin");
    assertThat(roster.answeredBy("gengxin"))
        .containsExactlyInAnyOrder("gengxin", "xinren", "jiedai");
    assertThat(roster.answeredBy("jiedai")).isEmpty();
    assertThat(roster.answering("huifang")).isEqualTo("huifang");
    assertThatThrownBy(() -> roster.succeed("gengxin", "jiedai", "juzhang"))
        .isInstanceOf(InvalidInput.class);
    assertThat(
            jdbc.queryForList(
                "select successor from sw_succession where leaver = 'jiedai' and named_by = 'juzhang'"
                    + " order by seq",
                String.class))
        .containsExactly("jiuren", "xinren");
  }

  private void row(String unit, LocalDate day, Integer weekday, String person) {
    jdbc.update(
        "insert into sw_duty (id, unit, on_day, weekday, person, deputy) values (?, ?, ?, ?, ?, 'huifang')",
        java.util.UUID.randomUUID().toString(),
        unit,
        day,
        weekday,
        person);
  }
}

package org.shouwen.intake.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.directory.DutyRoster;
import org.shouwen.directory.DutyRoster.Duty;
import org.shouwen.portal.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A head says who is on duty at his units; what was said before stays on record. */
@ServerTest
class HeadsKeepTheRosterTest {
  private static final String TOWN = "330503001";
  private static final Duty AS_LOADED = new Duty("jiedai", "huifang");

  @LocalServerPort int port;
  @Autowired DutyRoster roster;
  @Autowired Clock clock;
  @Autowired JdbcTemplate db;
  private LocalDate tomorrow;

  @BeforeEach
  void today() {
    tomorrow = LocalDate.now(clock).plusDays(1);
  }

  @AfterEach
  void asLoaded() {
    db.update("delete from sw_duty where entered_by is not null");
    db.update("update sw_duty set ended_by = null, ended_at = null");
  }

  @Test
  void whoIsEnteredForADayReceivesOnThatDayAlone() {
    Visitor head = new Visitor(port).signedInAs("juzhang");
    enter(head, TOWN, tomorrow.toString(), "", "sifasuo", "jiedai");

    assertThat(roster.onDuty(TOWN, tomorrow)).isEqualTo(new Duty("sifasuo", "jiedai"));
    assertThat(roster.onDuty(TOWN + "201", tomorrow)).isEqualTo(new Duty("sifasuo", "jiedai"));
    assertThat(roster.onDuty(TOWN, tomorrow.plusDays(1))).isEqualTo(AS_LOADED);
    assertThat(roster.onDuty("330503", tomorrow)).isEqualTo(AS_LOADED);
  }

  @Test
  void anotherLineOfTheDayReplacesTheFirstAndBothStayOnRecord() {
    Visitor head = new Visitor(port).signedInAs("juzhang");
    enter(head, TOWN, tomorrow.toString(), "", "sifasuo", "jiedai");
    enter(head, TOWN, tomorrow.toString(), "", "huifang", "jiedai");

    assertThat(roster.onDuty(TOWN, tomorrow)).isEqualTo(new Duty("huifang", "jiedai"));
    assertThat(
            db.queryForList("select person from sw_duty where ended_by = 'juzhang'", String.class))
        .containsExactly("sifasuo");
    assertThat(head.get("/roster").body())
        .contains("鞠章安排：湖州市南浔区", "鞠章停用：湖州市南浔区")
        .doesNotContain("??");
  }

  @Test
  void aLineThatIsTakenOutCountsNoMore() {
    Visitor head = new Visitor(port).signedInAs("juzhang");
    enter(head, TOWN, "", "", "sifasuo", "jiedai");
    String id =
        db.queryForObject("select id from sw_duty where entered_by = 'juzhang'", String.class);
    head.post("/roster", "/roster/" + id + "/end");
    assertThat(roster.onDuty(TOWN, tomorrow)).isEqualTo(AS_LOADED);
  }

  @Test
  void whoIsNotHeadReadsOnly() {
    Visitor receptionist = new Visitor(port).signedInAs("jiedai");
    assertThat(receptionist.get("/roster").body())
        .contains("值班表", "江晓燕")
        .doesNotContain("action=\"/roster\"");
    enter(receptionist, TOWN, tomorrow.toString(), "", "sifasuo", "jiedai");
    assertThat(roster.onDuty(TOWN, tomorrow)).isEqualTo(AS_LOADED);
    assertThat(new Visitor(port).get("/roster").statusCode()).isEqualTo(302);
  }

  @Test
  void nobodyIsEnteredWhoCouldNotSeeTheCases() {
    Visitor head = new Visitor(port).signedInAs("juzhang");
    enter(head, "330503", tomorrow.toString(), "", "sifasuo", "jiedai");
    assertThat(head.get("/roster").body()).contains("这个单位没有这个账号");
    enter(head, TOWN, tomorrow.toString(), "", "nobody", "jiedai");
    enter(head, TOWN, tomorrow.toString(), "", "jiedai", "jiedai");
    enter(head, TOWN, tomorrow.minusDays(2).toString(), "", "sifasuo", "jiedai");
    enter(head, TOWN, tomorrow.toString(), "1", "sifasuo", "jiedai");
    enter(head, "9999", tomorrow.toString(), "", "sifasuo", "jiedai");
    enter(head, "*", tomorrow.toString(), "", "sifasuo", "jiedai");
    assertThat(entered()).isZero();

    enter(new Visitor(port).signedInAs("admin"), "*", tomorrow.toString(), "", "huifang", "jiedai");
    assertThat(roster.onDuty("1101", tomorrow)).isEqualTo(new Duty("huifang", "jiedai"));
  }

  @Test
  void aFileIsTakenWholeOrNotAtAll() {
    Visitor head = new Visitor(port).signedInAs("juzhang");
    String good =
        "unit,day,weekday,person,deputy\n%s,%s,,sifasuo,jiedai\n".formatted(TOWN, tomorrow);
    load(head, good + TOWN + ",,8,huifang,jiedai\n");
    assertThat(head.get("/roster").body()).contains("第2行：星期为 1");
    load(head, good + TOWN + ",,,nobody,jiedai\n");
    assertThat(head.get("/roster").body()).contains("第2行：这个单位没有这个账号");
    load(head, "unit,person\n");
    assertThat(entered()).isZero();

    load(head, good + TOWN + ",,,huifang,jiedai\n");
    assertThat(roster.onDuty(TOWN, tomorrow)).isEqualTo(new Duty("sifasuo", "jiedai"));
    assertThat(roster.onDuty(TOWN, tomorrow.plusDays(1))).isEqualTo(new Duty("huifang", "jiedai"));
  }

  private int entered() {
    return db.queryForObject(
        "select count(*) from sw_duty where entered_by is not null", Integer.class);
  }

  private static void enter(
      Visitor head, String unit, String day, String weekday, String person, String deputy) {
    head.post(
        "/desk", "/roster", "unit", unit, "day", day, "weekday", weekday, "person", person,
        "deputy", deputy);
  }

  private static void load(Visitor head, String csv) {
    head.upload("/roster", "/roster/file", "roster.csv", "text/csv", csv);
  }
}

package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Journal;
import org.shouwen.clock.CaseClocks;
import org.shouwen.models.RequestOf;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.shouwen.reporting.JournalWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people read in Chinese is Chinese: no code of a form, no id of a rule, in any line of a
 * journal, letter or explanation. Looks at every story told before it, so it goes late.
 */
@ServerTest
@Order(Integer.MAX_VALUE - 1)
class NobodyReadsACodeTest {
  /** A code or an English word; hashes are shown as they are. */
  private static final Pattern CODE = Pattern.compile("[A-Z_]{4,}|[A-Za-z]{5,}");

  private static final Pattern HASH = Pattern.compile("SHA-256 [0-9a-f]+…");
  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  @Autowired Stories stories;
  @Autowired AidRoad road;
  @Autowired Journal journal;
  @Autowired JournalWords words;
  @Autowired CaseClocks clocks;
  @Autowired JdbcClient jdbc;

  @Test
  void inNoJournalNoLetterAndNoExplanation() {
    aRequestThatIsReturnedAndToldLate();
    anApplicationForLegalAid();
    List<String> codes =
        stories.told().stream()
            .flatMap(this::read)
            .map(text -> HASH.matcher(text).replaceAll(""))
            .filter(text -> CODE.matcher(text).find())
            .distinct()
            .toList();
    assertThat(codes).isEmpty();
  }

  /** All that anybody can read about the case. */
  private Stream<String> read(String number) {
    List<String> read = new ArrayList<>(letters(number));
    journal.of(number).stream()
        .map(entry -> words.of(entry, CHINESE))
        .forEach(line -> read.addAll(List.of(line.action(), line.detail())));
    clocks.of(number, CHINESE).stream()
        .flatMap(clock -> Stream.concat(Stream.of(clock.title()), clock.explanation().stream()))
        .forEach(read::add);
    assertThat(read).isNotEmpty();
    return read.stream();
  }

  private void aRequestThatIsReturnedAndToldLate() {
    Story story = stories.of(RequestOf.item("COMMUNITY_SUPPORT", "社区矫正").urgent().now());
    story
        .does(
            "jiedai",
            "Task_CheckUrgentRegistration",
            "urgencyGround",
            "TIME_LIMIT",
            "reportedTo",
            "NOBODY",
            "item",
            "COMMUNITY_SUPPORT",
            "disposition",
            "DISPATCH")
        .does(
            "yewuke",
            "Task_SignFor",
            "acceptance",
            "RETURN",
            "returnGround",
            "WRONG_PLACE",
            "returnReason",
            "不在本地")
        .does(
            "zhipai",
            "Task_RuleOnReturn",
            "ruling",
            "REASSIGN",
            "newItem",
            "LAW_EDUCATION",
            "rulingReason",
            "要办的是一场讲座")
        .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
        .hears("Message_Milestone", Map.of("milestone", "ACCEPTED"))
        .does(
            "jiedai",
            "Task_TellMilestone",
            "toldResult",
            "DECLINED",
            "toldMeans",
            "MESSAGE",
            "toldNote",
            "拒接")
        .onTheNextWorkingDay()
        .onTheNextWorkingDay()
        .onTheNextWorkingDay()
        .waitsAt("Task_HandleRequest", "Task_TellMilestone");
  }

  private void anApplicationForLegalAid() {
    Story story = road.handedIn("某某包装厂");
    story.does("dangan", "Task_ReviewFile", AidForms.filed("ACCEPTED", "qualityGrade", "GOOD"));
  }

  private List<String> letters(String number) {
    return jdbc.sql("select subject, body from sw_letter where case_number = ?")
        .param(number)
        .query((row, i) -> row.getString("subject") + row.getString("body"))
        .list();
  }
}

package org.shouwen.evaluation.callback;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 电话回访, once, by somebody who neither handles the case nor received it. What is said on the
 * telephone is kept apart from the ratings that residents give themselves.
 */
@Component
public class CallingBack {
  private static final Map<String, String> RESULTS =
      Map.of("RATED", "电话评价", "NOT_ANSWERED", "未接通", "DECLINED", "不愿评价");

  private final Cases cases;
  private final Journal journal;
  private final Viewers viewers;
  private final JdbcClient jdbc;
  private final Clock clock;

  CallingBack(Cases cases, Journal journal, Viewers viewers, JdbcClient jdbc, Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.viewers = viewers;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param result RATED, NOT_ANSWERED or DECLINED
   * @param score 1 to 5, null unless rated
   * @param recording number of the recording
   * @return the score, 0 without one
   * @throws Refused the caller handles the case or received it
   */
  @Transactional
  public Long record(String caseNumber, String result, Long score, String words, String recording) {
    CaseFile file = cases.find(caseNumber).orElseThrow();
    String me = viewers.current().id();
    if (Stream.of(file.handler(), file.firstContact(), file.firstContactDeputy())
        .filter(Objects::nonNull)
        .anyMatch(me::equals)) {
      throw new Refused("承办人和首问人不能回访自己的案件");
    }
    jdbc.sql(
            "insert into sw_rating_call (case_number, result, score, words, recording, called_by, called_millis) values (?, ?, ?, ?, ?, ?, ?)")
        .params(caseNumber, result, score, words, recording, me, clock.millis())
        .update();
    journal.record(
        caseNumber,
        "RATING_CALLED",
        RESULTS.get(result)
            + (score == null ? "" : score + "分")
            + (words == null || words.isBlank() ? "" : "；原话：" + words)
            + "；录音号："
            + recording);
    return score == null ? 0L : score;
  }
}

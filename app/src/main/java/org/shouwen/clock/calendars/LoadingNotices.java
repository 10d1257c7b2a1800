package org.shouwen.clock.calendars;

import java.time.Clock;
import java.util.List;
import org.shouwen.calendar.HolidayNotice;
import org.shouwen.calendar.MalformedNotice;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A year's notice is loaded by an administrator and counts once a second person has looked at it:
 * it moves the dates of everybody's cases.
 */
@Service
@Transactional
public class LoadingNotices {
  private static final Logger log = LoggerFactory.getLogger(LoadingNotices.class);
  private final NoticeRows rows;
  private final Viewers viewers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LoadingNotices(NoticeRows rows, Viewers viewers, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.viewers = viewers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param text the lines of a notice, see {@link HolidayNotice#parse}
   * @return id of the proposal
   */
  public String propose(String text) {
    Viewer viewer = viewers.current();
    if (!viewer.in("admin")) {
      throw new Refused("只有管理员可以录入放假安排");
    }
    if (text == null || text.isBlank() || text.length() > 8000) {
      throw new InvalidInput("notice", "请粘贴放假安排，不超过 8000 字");
    }
    try {
      NoticeRow row =
          new NoticeRow(HolidayNotice.parse(text).year(), text, viewer.id(), clock.instant());
      rows.save(row);
      return row.getId();
    } catch (MalformedNotice e) {
      throw new InvalidInput("notice", e.getMessage());
    }
  }

  /** By somebody else than who proposed it. */
  public void apply(String id) {
    NoticeRow row = pending(id);
    int sequence = rows.lastApplied() + 1;
    row.apply(sequence, secondPerson(row).id(), clock.instant());
    log.info(
        "holiday notice of {} applied by {}, proposed by {}",
        row.getYear(),
        row.getDecidedBy(),
        row.getProposedBy());
    events.publishEvent(new CalendarChanged(sequence));
  }

  public void reject(String id) {
    NoticeRow row = pending(id);
    Viewer viewer = viewers.current();
    if (!viewer.in("admin") && !viewer.in("leader")) {
      throw new Refused("只有管理员或局领导可以复核放假安排");
    }
    row.reject(viewer.id(), clock.instant());
  }

  @Transactional(readOnly = true)
  public List<NoticeRow> all() {
    return rows.findAllByOrderByProposedAtDesc();
  }

  private NoticeRow pending(String id) {
    NoticeRow row = rows.findById(id).orElseThrow(() -> new NotFound("没有这份放假安排"));
    if (row.getState() != NoticeRow.State.PROPOSED) {
      throw new Refused("这份放假安排已经复核过");
    }
    return row;
  }

  private Viewer secondPerson(NoticeRow row) {
    Viewer viewer = viewers.current();
    if (!viewer.in("admin") && !viewer.in("leader")) {
      throw new Refused("只有管理员或局领导可以复核放假安排");
    }
    if (viewer.id().equals(row.getProposedBy())) {
      throw new Refused("录入人不能复核自己录入的放假安排");
    }
    return viewer;
  }
}

package org.shouwen.rectification;

import java.util.Set;
import org.shouwen.casefile.CaseClosing;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.rectification.course.Courses;
import org.shouwen.rectification.course.OpeningRectification;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a rectification comes from: a founded complaint, a low rating, a supervisor. A case has one
 * open at most; what is raised meanwhile is added to it. The request waits for it, nothing else
 * does.
 */
@Component
public class Rectifying {
  private static final long LOW = 2;
  private static final int LONGEST = 1000;

  /** Ends of a complaint that ask for it; the last is of small matters that need no inquiry. */
  private static final Set<String> FOUNDED = Set.of("成立", "部分成立", "转整改");

  /** There has been a service that can be put right, and the request is not yet closed. */
  private static final Set<String> SERVED = Set.of("IN_PROGRESS", "FEEDBACK", "RATING");

  private final OpeningRectification opening;
  private final Courses courses;
  private final Cases cases;
  private final Viewers viewers;

  Rectifying(OpeningRectification opening, Courses courses, Cases cases, Viewers viewers) {
    this.opening = opening;
    this.courses = courses;
    this.cases = cases;
    this.viewers = viewers;
  }

  /**
   * @param result how the lifecycle ended; founded in whole or in part, or passed on at once, it
   *     asks for a rectification
   */
  @Transactional
  public void onComplaint(String caseNumber, String item, String result) {
    if ("COMPLAINT".equals(item) && FOUNDED.contains(result)) {
      opening.open(caseNumber, "COMPLAINT", "投诉办理结果：" + result);
    }
  }

  /**
   * @param score of the service, 1 or 2
   */
  @Transactional
  public void onLowRating(String caseNumber, Long score) {
    if (score > LOW) {
      throw new IllegalArgumentException("not a low rating: " + score);
    }
    opening.open(caseNumber, "LOW_RATING", "群众评价" + score + "分");
  }

  /**
   * A supervisor asks for it.
   *
   * @throws AccessDeniedException he is none
   * @throws org.shouwen.problem.NotFound no such case, or not of his units
   * @throws Refused nothing was handled yet, or the request is closed
   */
  @Transactional
  public void byHand(String caseNumber, String ground) {
    Viewer viewer = viewers.current();
    if (!viewer.in("supervision")) {
      throw new AccessDeniedException("整改由督办岗提起");
    }
    CaseFile file = cases.visible(caseNumber);
    if (ground == null || ground.isBlank() || ground.length() > LONGEST) {
      throw new InvalidInput("ground", "提起整改须写明事由，至多" + LONGEST + "字");
    }
    if (!SERVED.contains(file.state())) {
      throw new Refused("案件办理以后、销号以前才能提起整改；此前请用督办");
    }
    opening.open(caseNumber, "SUPERVISOR", ground.strip());
  }

  /** Whether the request has to wait; waits itself while a rectification is just being closed. */
  @Transactional
  public Boolean isOpen(String caseNumber) {
    return courses.openForUpdate(caseNumber).isPresent();
  }

  /** Where the open one comes from, for the head of a form; the words of it stay in the journal. */
  public String sourceOf(String caseNumber) {
    return switch (courses.required(caseNumber).source()) {
      case "COMPLAINT" -> "投诉查实";
      case "LOW_RATING" -> "低分评价";
      default -> "督办岗提起";
    };
  }

  /** The models wait; this is for whoever closes a case otherwise. */
  @EventListener
  void on(CaseClosing closing) {
    if (isOpen(closing.caseNumber())) {
      throw new Refused("案件 " + closing.caseNumber() + " 还有整改没有销号，工单不能销号");
    }
  }
}

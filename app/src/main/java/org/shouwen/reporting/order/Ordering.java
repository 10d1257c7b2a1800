package org.shouwen.reporting.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.shouwen.reporting.CaseRegister;
import org.shouwen.reporting.CaseRegister.Wanted;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Orders long lists and hands them out, to whom ordered them alone and only while he still has all
 * the rights by which the rows were chosen.
 */
@Service
public class Ordering {
  private static final int OPEN_AT_ONCE = 3;
  private final Orders orders;
  private final CaseRegister register;
  private final Viewers viewers;
  private final int longest;

  Ordering(
      Orders orders,
      CaseRegister register,
      Viewers viewers,
      @Value("${shouwen.reports.at-once:1000}") int longest) {
    this.orders = orders;
    this.register = register;
    this.viewers = viewers;
    this.longest = longest;
  }

  /** Cases of the longest list that a person waits for at a page. */
  public int longestAtOnce() {
    return longest;
  }

  public boolean isLong(Wanted wanted) {
    return register.count(wanted) > longest;
  }

  /**
   * The same list, as long as it is still being made, is ordered once.
   *
   * @return the order's id
   * @throws Refused when too many of the viewer's are still to be made
   */
  public String order(Wanted wanted) {
    Viewer viewer = viewers.current();
    List<Order> open = orders.of(viewer.id()).stream().filter(Order::isOpen).toList();
    return open.stream()
        .filter(same -> same.wanted().equals(wanted) && same.rights().equals(viewer.groups()))
        .map(Order::id)
        .findFirst()
        .orElseGet(() -> add(viewer, wanted, open.size()));
  }

  private String add(Viewer viewer, Wanted wanted, int open) {
    if (open >= OPEN_AT_ONCE) {
      throw new Refused("您已有 " + OPEN_AT_ONCE + " 份台账在制作，请等做好再提出。");
    }
    return orders.add(viewer, wanted, register.count(wanted));
  }

  public List<Order> mine() {
    return orders.of(viewers.current().id()).stream().filter(this::mayFetch).toList();
  }

  /**
   * @throws NotFound unless it is the viewer's
   */
  public Order mine(String id) {
    return orders
        .find(id)
        .filter(this::mayFetch)
        .orElseThrow(() -> new NotFound("没有这份台账，或者已过保留期。"));
  }

  /**
   * @throws Refused while it is not done
   */
  public byte[] file(String id) {
    if (mine(id).state() != Order.State.DONE) {
      throw new Refused("这份台账还没有做好。");
    }
    return orders.content(id);
  }

  /** Has a failed one made again. */
  public void again(String id) {
    orders.again(mine(id).id());
  }

  /** Until when a finished one can be fetched. */
  public static Instant keptUntil(Order order) {
    return order.endedAt().plus(Duration.ofDays(OrderWatch.KEPT));
  }

  private boolean mayFetch(Order order) {
    Viewer viewer = viewers.current();
    return order.login().equals(viewer.id()) && viewer.groups().containsAll(order.rights());
  }
}

package org.shouwen.oversight.cockpit;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;
import org.shouwen.casefile.Cases;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.oversight.board.BoardClock;
import org.shouwen.oversight.board.BoardRow;
import org.shouwen.oversight.board.ClockBoard;
import org.shouwen.oversight.board.Filter;
import org.shouwen.oversight.board.LoopBoard;
import org.shouwen.oversight.board.LoopRow;
import org.shouwen.oversight.board.Watching;
import org.shouwen.problem.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Not a bean: made anew for each call by Cockpit, hence its way to ours. */
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource extends AbstractCockpitPluginResource {
  private final ServletContext servlets;

  BoardResource(String engine, ServletContext servlets) {
    super(engine);
    this.servlets = servlets;
  }

  /** An open rectification or supervision; the date as text. */
  public record Loop(
      String kind,
      String caseNumber,
      String ground,
      String unitName,
      String step,
      String lastDay,
      boolean late) {
    static Loop of(LoopRow row) {
      return new Loop(
          row.kind(),
          row.caseNumber(),
          row.ground(),
          row.unitName(),
          row.step(),
          text(row.lastDay()),
          row.late());
    }
  }

  /** A page of clocks and how many there are. */
  public record Page(long total, List<Line> clocks) {}

  /** Dates as text: Cockpit's JSON knows no java.time. */
  public record Line(
      String caseNumber,
      String title,
      String article,
      String owner,
      String state,
      boolean overdue,
      boolean urgent,
      String lastDay,
      String due,
      long daysLate,
      String itemName,
      String unitName,
      String instance) {
    static Line of(BoardClock c) {
      return new Line(
          c.caseNumber(),
          c.title(),
          c.article(),
          c.owner(),
          c.state(),
          c.overdue(),
          c.urgent(),
          text(c.lastDay()),
          text(c.due()),
          c.daysLate(),
          c.itemName(),
          c.unitName(),
          c.instance());
    }
  }

  /** A clock of one case with what is left of it. */
  public record CaseLine(
      String caseNumber,
      String title,
      String article,
      String owner,
      String state,
      String startedAt,
      String lastDay,
      boolean provisional,
      boolean assumed,
      Integer left,
      String unit,
      List<String> explanation) {
    static CaseLine of(ClockView c) {
      return new CaseLine(
          c.caseNumber(),
          c.title(),
          c.article(),
          text(c.owner()),
          text(c.state()),
          text(c.startedAt()),
          text(c.lastDay()),
          c.provisional(),
          c.assumed(),
          c.left() == null ? null : c.left().amount(),
          c.left() == null ? null : c.left().unit(),
          c.explanation());
    }
  }

  @GET
  @Path("counts")
  public List<BoardRow> counts() {
    return with(ClockBoard.class, ClockBoard::counts);
  }

  @GET
  @Path("loops")
  public List<Loop> loops() {
    return with(LoopBoard.class, board -> board.open().stream().map(Loop::of).toList());
  }

  @GET
  @Path("clocks")
  public Page clocks(
      @QueryParam("state") String state,
      @QueryParam("item") String item,
      @QueryParam("unit") String unit,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("size") @DefaultValue("20") int size) {
    Filter filter = new Filter(blank(state), blank(item), blank(unit));
    return with(
        ClockBoard.class,
        board ->
            new Page(
                board.size(filter),
                board.page(filter, first, size).stream().map(Line::of).toList()));
  }

  /**
   * The clocks of the case to which an instance belongs, if the viewer may see that case; reading
   * them is logged as any other.
   */
  @GET
  @Path("instance/{id}")
  public List<CaseLine> ofInstance(@PathParam("id") String id) {
    with(Watching.class, Watching::units);
    var instance =
        getProcessEngine()
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceId(id)
            .singleResult();
    if (instance == null || instance.getBusinessKey() == null) {
      return List.of();
    }
    String number = instance.getBusinessKey();
    with(Cases.class, cases -> cases.visible(number));
    return with(
        CaseClocks.class,
        clocks -> clocks.of(number, Locale.CHINESE).stream().map(CaseLine::of).toList());
  }

  private <B, T> T with(Class<B> type, Function<B, T> work) {
    B bean = WebApplicationContextUtils.getRequiredWebApplicationContext(servlets).getBean(type);
    try {
      return work.apply(bean);
    } catch (AccessDeniedException e) {
      throw new ForbiddenException(e.getMessage(), e);
    } catch (NotFound e) {
      throw new NotFoundException(e.getMessage(), e);
    }
  }

  private static String blank(String parameter) {
    return parameter == null || parameter.isBlank() ? null : parameter;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}

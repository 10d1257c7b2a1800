package org.shouwen.oversight.cockpit;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;
import org.shouwen.oversight.board.Watching;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.shouwen.rectification.Rectifying;
import org.shouwen.supervision.Ordering;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * What a supervisor orders from the page of an instance: by the use cases alone, which look at his
 * role, his units and the case. Not a bean: made anew for each call by Cockpit.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderResource extends AbstractCockpitPluginResource {
  private final ServletContext servlets;

  OrderResource(String engine, ServletContext servlets) {
    super(engine);
    this.servlets = servlets;
  }

  /**
   * @param ground a code
   * @param dueOn ISO day
   */
  public record SupervisionWanted(String ground, String level, String requirement, String dueOn) {}

  public record RectificationWanted(String ground) {}

  @POST
  @Path("instance/{id}/supervision")
  public Response supervise(@PathParam("id") String id, SupervisionWanted wanted) {
    return answered(
        () ->
            bean(Ordering.class)
                .byHand(
                    caseOf(id),
                    wanted.ground(),
                    wanted.level(),
                    wanted.requirement(),
                    wanted.dueOn()));
  }

  @POST
  @Path("instance/{id}/rectification")
  public Response rectify(@PathParam("id") String id, RectificationWanted wanted) {
    return answered(() -> bean(Rectifying.class).byHand(caseOf(id), wanted.ground()));
  }

  /** Who may not open Cockpit is not told which instances there are. */
  private String caseOf(String instance) {
    bean(Watching.class).units();
    var found =
        getProcessEngine()
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceId(instance)
            .singleResult();
    if (found == null || found.getBusinessKey() == null) {
      throw new NotFound("没有这个流程");
    }
    return found.getBusinessKey();
  }

  private <T> T bean(Class<T> type) {
    return WebApplicationContextUtils.getRequiredWebApplicationContext(servlets).getBean(type);
  }

  private static Response answered(Runnable order) {
    try {
      order.run();
      return Response.noContent().build();
    } catch (AccessDeniedException e) {
      return told(Response.Status.FORBIDDEN.getStatusCode(), e);
    } catch (NotFound e) {
      return told(Response.Status.NOT_FOUND.getStatusCode(), e);
    } catch (InvalidInput e) {
      return told(Response.Status.BAD_REQUEST.getStatusCode(), e);
    } catch (Refused e) {
      return told(Response.Status.CONFLICT.getStatusCode(), e);
    }
  }

  private static Response told(int status, RuntimeException problem) {
    return Response.status(status).entity(Map.of("message", problem.getMessage())).build();
  }
}

package org.shouwen.oversight.cockpit;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** {@code /camunda/api/cockpit/plugin/shouwen/{engine}/…} */
@Path("plugin/" + ShouwenCockpitPlugin.ID)
public class ShouwenRootResource extends AbstractCockpitPluginRootResource {
  @Context private ServletContext servlets;

  public ShouwenRootResource() {
    super(ShouwenCockpitPlugin.ID);
  }

  @Path("{engine}/board")
  public BoardResource board(@PathParam("engine") String engine) {
    return subResource(new BoardResource(engine, servlets), engine);
  }

  @Path("{engine}/order")
  public OrderResource order(@PathParam("engine") String engine) {
    return subResource(new OrderResource(engine, servlets), engine);
  }
}

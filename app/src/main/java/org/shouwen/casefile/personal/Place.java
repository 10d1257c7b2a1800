package org.shouwen.casefile.personal;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where somebody acts: the address of the machine he sits at, or the server itself. */
public final class Place {
  private static final String SERVER = "server";

  private Place() {}

  public static String current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request.getRequest().getRemoteAddr()
        : SERVER;
  }
}

package org.shouwen.portal.residents;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shouwen.problem.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The requests that this visitor has shown the tracking code of, for the length of the session, so
 * that no code ever stands in an address, a history or a log.
 */
@Component
@SessionScope
class Followed implements Serializable {
  private static final long serialVersionUID = 1;
  private final Map<String, String> codes = new LinkedHashMap<>();

  void add(String number, String trackingCode) {
    codes.put(number, trackingCode);
  }

  /**
   * @throws NotFound to whoever has not shown the code, whether there is such a case or not
   */
  String codeOf(String number) {
    String code = codes.get(number);
    if (code == null) {
      throw new NotFound("请先输入编号和查询码。");
    }
    return code;
  }

  boolean has(String number) {
    return codes.containsKey(number);
  }

  /** On a kiosk the next person must not see the last one's. */
  void forget() {
    codes.clear();
  }
}

package org.shouwen.identity.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The roles of design §6: ids as in the models' candidate groups and in Keycloak, names for people.
 */
final class Roles {
  static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put("reception", "首问接待");
    ALL.put("station", "司法所（站）");
    ALL.put("legal-aid", "法律援助审查");
    ALL.put("approval", "法律援助审批");
    ALL.put("dispatch", "指派调度");
    ALL.put("lawyer", "承办律师");
    ALL.put("mediation", "人民调解");
    ALL.put("notary", "公证");
    ALL.put("notary-approval", "公证审批");
    ALL.put("bureau", "局业务科");
    ALL.put("leader", "局领导");
    ALL.put("callback", "回访");
    ALL.put("archive", "档案与补贴");
    ALL.put("supervision", "督办监督");
    ALL.put("audit", "审计");
    ALL.put("admin", "系统管理");
  }

  private Roles() {}
}

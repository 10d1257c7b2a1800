package org.shouwen.notary.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the matters. A matter that they do not know needs what every matter needs. */
@Component
public class MatterRules {
  private static final String EVERY = "*";
  private static final String AGENCY = "AGENCY";
  private final JdbcClient jdbc;

  MatterRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What the matter needs, in the order of the list: first what every matter needs.
   *
   * @param byAgent whether the right to act for the party is to be shown too
   */
  public List<Material> materials(String matter, boolean byAgent) {
    return all(matter).stream().filter(m -> byAgent || !m.code().equals(AGENCY)).toList();
  }

  private List<Material> all(String matter) {
    return jdbc.sql(
            "select code, title, why, substitute, assumed from sw_notary_material where matter in"
                + " (?, ?) order by case when matter = ? then 0 else 1 end, position")
        .params(EVERY, named(matter), EVERY)
        .query(Material.class)
        .list();
  }

  /** Why nobody may apply for another in this matter; empty where an agent may. */
  public Optional<String> inPersonBecause(String matter) {
    return jdbc.sql("select article from sw_notary_matter where matter = ? and in_person = true")
        .param(named(matter))
        .query(String.class)
        .optional();
  }

  public boolean isWill(String matter) {
    return "遗嘱公证".equals(matter);
  }

  private static String named(String matter) {
    return matter == null ? "" : matter;
  }
}

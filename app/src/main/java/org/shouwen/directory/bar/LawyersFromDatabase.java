package org.shouwen.directory.bar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shouwen.directory.Lawyer;
import org.shouwen.directory.Lawyers;
import org.shouwen.problem.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asked anew each time: the load decides and changes with every assignment. */
@Component
class LawyersFromDatabase implements Lawyers {
  private static final String SELECT = "select * from sw_lawyer";
  private final JdbcClient jdbc;

  LawyersFromDatabase(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Lawyer> find(String login) {
    return jdbc.sql(SELECT + " where login = ?")
        .param(login)
        .query(LawyersFromDatabase::lawyer)
        .optional();
  }

  @Override
  public List<Lawyer> all() {
    return jdbc.sql(SELECT + " order by login").query(LawyersFromDatabase::lawyer).list();
  }

  @Override
  public List<Lawyer> servingOffice(String office) {
    return all().stream()
        .filter(lawyer -> lawyer.serves(office))
        .sorted(Comparator.comparingInt(Lawyer::load).thenComparing(Lawyer::login))
        .toList();
  }

  @Override
  @Transactional
  public void assigned(String login) {
    change(login, "update sw_lawyer set open_load = open_load + 1 where login = ?");
  }

  @Override
  @Transactional
  public void released(String login) {
    change(
        login,
        "update sw_lawyer set open_load = case when open_load > 0 then open_load - 1 else 0 end"
            + " where login = ?");
  }

  private void change(String login, String sql) {
    if (jdbc.sql(sql).param(login).update() == 0) {
      throw new NotFound("没有这位律师: " + login);
    }
  }

  private static Lawyer lawyer(ResultSet row, int i) throws SQLException {
    return new Lawyer(
        row.getString("login"),
        row.getString("name"),
        row.getString("gender"),
        row.getString("firm"),
        List.of(row.getString("units").split(";")),
        List.of(row.getString("specialties").split(";")),
        row.getInt("practising_since"),
        row.getObject("criminal_since", Integer.class),
        List.of(row.getString("languages").split(";")),
        row.getInt("open_load"));
  }
}

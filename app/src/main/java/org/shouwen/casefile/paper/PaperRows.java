package org.shouwen.casefile.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shouwen.casefile.Papers.Origin;
import org.shouwen.casefile.Papers.Paper;
import org.shouwen.casefile.Papers.Service;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of papers and of their service, in the order in which they came. */
@Component
class PaperRows {
  private static final String SERVICES =
      "select s.* from sw_paper_service s join sw_paper p on p.id = s.paper_id where ";
  private final JdbcClient jdbc;

  PaperRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first role in which a person of this name is in the case. */
  Optional<String> roleOfParty(String caseNumber, String name) {
    return jdbc
        .sql("select party_role from sw_party where case_number = ? and name = ? order by position")
        .params(caseNumber, name)
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  /** The caller holds the lock of the case. */
  void insert(Paper paper) {
    jdbc.sql(
            "insert into sw_paper (id, case_number, position, kind, title, origin, number, mime, size, sha256,"
                + " filed_at, filed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            paper.id(),
            paper.caseNumber(),
            count("sw_paper where case_number = ?", paper.caseNumber()) + 1,
            paper.kind(),
            paper.title(),
            paper.origin().name(),
            paper.number(),
            paper.mime(),
            paper.size(),
            paper.sha256(),
            utc(paper.at()),
            paper.by())
        .update();
  }

  /** The caller holds the lock of the case. */
  void insert(String paperId, Service service, Instant at, String by) {
    jdbc.sql(
            "insert into sw_paper_service (id, paper_id, position, recipient, method, served_on, signed_by,"
                + " tracking_number, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(),
            paperId,
            count("sw_paper_service where paper_id = ?", paperId) + 1,
            service.recipient(),
            service.method(),
            service.servedOn(),
            service.signedBy(),
            service.trackingNumber(),
            utc(at),
            by)
        .update();
  }

  List<Paper> of(String caseNumber) {
    var services = services("p.case_number = ?", caseNumber);
    return jdbc.sql("select * from sw_paper where case_number = ? order by position")
        .param(caseNumber)
        .query((row, i) -> paper(row, services))
        .list();
  }

  Optional<Paper> find(String paperId) {
    var services = services("p.id = ?", paperId);
    return jdbc.sql("select * from sw_paper where id = ?")
        .param(paperId)
        .query((row, i) -> paper(row, services))
        .optional();
  }

  private int count(String where, String value) {
    return jdbc.sql("select count(*) from " + where).param(value).query(Integer.class).single();
  }

  private Map<String, List<Service>> services(String condition, String value) {
    return jdbc
        .sql(SERVICES + condition + " order by s.position")
        .param(value)
        .query((row, i) -> Map.entry(row.getString("paper_id"), service(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Paper paper(ResultSet row, Map<String, List<Service>> services)
      throws SQLException {
    return new Paper(
        row.getString("id"),
        row.getString("case_number"),
        row.getString("kind"),
        row.getString("title"),
        Origin.valueOf(row.getString("origin")),
        row.getString("number"),
        row.getString("mime"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getObject("filed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString("filed_by"),
        services.getOrDefault(row.getString("id"), List.of()));
  }

  private static Service service(ResultSet row) throws SQLException {
    return new Service(
        row.getString("recipient"),
        row.getString("method"),
        row.getObject("served_on", LocalDate.class),
        row.getString("signed_by"),
        row.getString("tracking_number"));
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}

package prongsai.checking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.evidence.CaptureId;
import prongsai.examining.Examination;
import prongsai.examining.Hint;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// Checks as rows.
final class CheckRows {
  private static final int MOST = 200;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Hint>> HINTS = new TypeReference<>() {};
  private final JdbcClient desk;

  CheckRows(JdbcClient desk) {
    this.desk = desk;
  }

  List<LinkCheck> latest(RoundId round) {
    return desk.sql(
            """
            SELECT DISTINCT ON (item, url) * FROM checking.link_check WHERE round_id = ?
            ORDER BY item, url, at DESC, id
            """)
        .param(round.value())
        .query(CheckRows::check)
        .list();
  }

  List<LinkCheck> of(RoundId round, Code item) {
    return desk.sql(
            """
            SELECT * FROM checking.link_check WHERE round_id = ? AND item = ?
            ORDER BY at DESC, url, id LIMIT ?
            """)
        .params(round.value(), item.value(), MOST)
        .query(CheckRows::check)
        .list();
  }

  void add(LinkCheck check) {
    desk.sql(
            """
            INSERT INTO checking.link_check (id, round_id, item, url, at, occasion, verdict, reason,
              status, landed, rules, hints, capture)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, nullif(?, '')::uuid)
            """)
        .params(
            check.id(),
            check.round().value(),
            check.item().value(),
            check.url(),
            check.at().atOffset(ZoneOffset.UTC),
            check.occasion().name(),
            check.verdict().name(),
            check.reason().name(),
            check.status(),
            check.landed(),
            check.examination().map(Examination::rules).orElse(""),
            JSON.writeValueAsString(check.examination().map(Examination::hints).orElse(List.of())),
            check.capture().map(one -> one.value().toString()).orElse(""))
        .update();
  }

  private static LinkCheck check(ResultSet row, int number) throws SQLException {
    String rules = row.getString("rules");
    return new LinkCheck(
        row.getObject("id", UUID.class),
        new RoundId(row.getObject("round_id", UUID.class)),
        new Code(row.getString("item")),
        row.getString("url"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Occasion.valueOf(row.getString("occasion")),
        Verdict.valueOf(row.getString("verdict")),
        Reason.valueOf(row.getString("reason")),
        row.getInt("status"),
        row.getString("landed"),
        rules.isEmpty()
            ? Optional.empty()
            : Optional.of(new Examination(rules, JSON.readValue(row.getString("hints"), HINTS))),
        Optional.ofNullable(row.getObject("capture", UUID.class)).map(CaptureId::new));
  }
}

package prongsai.portal.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import prongsai.exporting.Column;
import prongsai.exporting.TableFormat;
import prongsai.exporting.TableWriter;
import prongsai.frameworks.Frameworks;
import prongsai.portal.PublishedStandings.Row;
import prongsai.results.RoundStanding;
import prongsai.scoring.framework.Part;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Published results as files: a flat table, one row an agency and part of the framework, and JSON,
/// one object an agency.
final class PublishedTables {
  /// The columns of the table; each has its line in the data dictionary.
  static final List<Column> COLUMNS =
      List.of(
          Column.whole("fiscal_year"),
          Column.text("agency_code"),
          Column.text("agency"),
          Column.text("agency_en"),
          Column.text("type"),
          Column.text("province"),
          Column.text("framework"),
          Column.whole("version"),
          Column.text("level"),
          Column.text("passed"),
          Column.whole("iit_respondents").orNothing(),
          Column.whole("eit_respondents").orNothing(),
          Column.text("part"),
          Column.text("part_name"),
          Column.text("score").orNothing());

  private static final ObjectMapper JSON = new ObjectMapper();

  private PublishedTables() {}

  /// The parts of frameworks in the order of figures, each framework read once.
  private static List<Part> parts(Map<String, List<Part>> known, Row row) {
    return known.computeIfAbsent(row.framework(), id -> RoundStanding.parts(Frameworks.load(id)));
  }

  static byte[] table(TableFormat format, List<Row> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, List<Part>> known = new HashMap<>();
    try (TableWriter table = format.begin(bytes, COLUMNS)) {
      for (Row row : rows) {
        List<Part> parts = parts(known, row);
        for (int i = 0; i < parts.size(); i++)
          write(table, row, parts.get(i), row.figures().get(i));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(TableWriter table, Row row, Part part, Optional<BigDecimal> score)
      throws IOException {
    table.whole(row.year().buddhistEra());
    table.text(row.code());
    table.text(row.name());
    table.text(row.nameInEnglish());
    table.text(row.type());
    table.text(row.province());
    table.text(row.framework());
    table.whole(row.number());
    table.text(row.level());
    table.text(row.passed() ? "yes" : "no");
    write(table, row.iitRespondents());
    write(table, row.eitRespondents());
    table.text(part.code().value());
    table.text(part.name().th());
    if (score.isPresent()) table.text(score.get().toPlainString());
    else table.nothing();
    table.endRow();
  }

  private static void write(TableWriter table, OptionalLong number) throws IOException {
    if (number.isPresent()) table.whole(number.getAsLong());
    else table.nothing();
  }

  static byte[] json(List<Row> rows) {
    ArrayNode all = JSON.createArrayNode();
    Map<String, List<Part>> known = new HashMap<>();
    for (Row row : rows) {
      ObjectNode one = all.addObject();
      one.put("fiscal_year", row.year().buddhistEra());
      one.put("agency_code", row.code()).put("agency", row.name());
      one.put("agency_en", row.nameInEnglish());
      one.put("type", row.type()).put("province", row.province());
      one.put("framework", row.framework()).put("version", row.number());
      one.put("level", row.level()).put("passed", row.passed());
      row.iitRespondents().ifPresent(number -> one.put("iit_respondents", number));
      row.eitRespondents().ifPresent(number -> one.put("eit_respondents", number));
      scores(one.putObject("scores"), parts(known, row), row.figures());
    }
    return JSON.writeValueAsBytes(all);
  }

  private static void scores(ObjectNode to, List<Part> parts, List<Optional<BigDecimal>> figures) {
    for (int i = 0; i < parts.size(); i++) {
      String code = parts.get(i).code().value();
      figures.get(i).ifPresentOrElse(score -> to.put(code, score), () -> to.putNull(code));
    }
  }
}

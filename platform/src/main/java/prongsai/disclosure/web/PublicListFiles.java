package prongsai.disclosure.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import prongsai.disclosure.web.PublicList.Place;
import prongsai.disclosure.web.PublicList.Row;
import prongsai.exporting.Column;
import prongsai.exporting.TableFormat;
import prongsai.exporting.TableWriter;
import prongsai.web.ThaiDates;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A published list for programs: a flat table, JSON, and a catalogue in the words of DCAT 3.
final class PublicListFiles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Column> COLUMNS =
      List.of(
          Column.whole("fiscal_year"),
          Column.text("agency_code"),
          Column.text("agency"),
          Column.text("item"),
          Column.text("name"),
          Column.text("disclosed"),
          Column.text("content_date"),
          Column.text("explanation"),
          Column.text("url"),
          Column.text("description"),
          Column.text("verdict"),
          Column.text("checked"),
          Column.text("dead_since"));

  private PublicListFiles() {}

  /// One row a link; an item without links has one row with an empty address.
  static byte[] csv(PublicList list) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableWriter table = TableFormat.CSV.begin(bytes, COLUMNS)) {
      for (Row row : list.rows()) {
        if (row.places().isEmpty()) row(table, list, row, List.of("", "", "", "", ""));
        for (Place place : row.places()) row(table, list, row, texts(place));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void row(TableWriter table, PublicList list, Row row, List<String> place)
      throws IOException {
    table.whole(list.round().year().buddhistEra());
    table.text(list.agency().code());
    table.text(list.agency().name());
    table.text(row.item().code().value());
    table.text(row.item().name().th());
    table.text(row.has() ? "yes" : "no");
    table.text(row.answer().contentDate().map(LocalDate::toString).orElse(""));
    table.text(row.answer().explanation());
    for (String text : place) table.text(text);
    table.endRow();
  }

  private static List<String> texts(Place place) {
    return List.of(
        place.link().url(),
        place.link().description(),
        place.check().map(one -> one.verdict().name()).orElse(""),
        place.check().map(one -> one.at().toString()).orElse(""),
        place.dead().map(one -> one.since().toString()).orElse(""));
  }

  static byte[] json(PublicList list) {
    ObjectNode all = JSON.createObjectNode();
    all.put("address", list.address());
    all.putObject("agency").put("code", list.agency().code()).put("name", list.agency().name());
    all.put("fiscalYear", list.round().year().buddhistEra());
    all.put("framework", list.round().frameworkId());
    all.put("approved", list.approved().at().toString());
    all.put("sha256", list.approved().sha256());
    ArrayNode items = all.putArray("items");
    for (Row row : list.rows()) {
      ObjectNode item = items.addObject();
      item.put("item", row.item().code().value());
      item.put("name", row.item().name().th());
      item.put("disclosed", row.has());
      item.put("explanation", row.answer().explanation());
      row.answer().contentDate().ifPresent(date -> item.put("contentDate", date.toString()));
      ArrayNode links = item.putArray("links");
      for (Place place : row.places()) {
        ObjectNode link = links.addObject();
        link.put("url", place.link().url()).put("description", place.link().description());
        place
            .check()
            .ifPresent(one ->
                link.put("verdict", one.verdict().name()).put("checked", one.at().toString()));
        place.dead().ifPresent(one -> link.put("deadSince", one.since().toString()));
      }
    }
    return bytes(all);
  }

  /// A `dcat:Catalog` with a `dcat:Dataset` for every item that is disclosed.
  static byte[] dcat(PublicList list) {
    ObjectNode catalog = JSON.createObjectNode();
    catalog
        .putObject("@context")
        .put("dcat", "http://www.w3.org/ns/dcat#")
        .put("dct", "http://purl.org/dc/terms/")
        .put("foaf", "http://xmlns.com/foaf/0.1/")
        .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    catalog.put("@id", list.address());
    catalog.put("@type", "dcat:Catalog");
    thai(
        catalog,
        "dct:title",
        "ข้อมูล OIT ประจำปีงบประมาณ พ.ศ. "
            + list.round().year().buddhistEra()
            + " "
            + list.agency().name());
    publisher(catalog, list);
    id(catalog, "foaf:homepage", list.address());
    day(catalog, "dct:issued", ThaiDates.day(list.approved().at()));
    period(catalog, list);
    id(catalog, "dct:language", "http://publications.europa.eu/resource/authority/language/THA");
    ArrayNode datasets = catalog.putArray("dcat:dataset");
    for (Row row : list.rows())
      if (row.has() && !row.places().isEmpty()) dataset(datasets.addObject(), list, row);
    return bytes(catalog);
  }

  private static void dataset(ObjectNode dataset, PublicList list, Row row) {
    dataset.put("@id", list.address() + "#" + row.item().code());
    dataset.put("@type", "dcat:Dataset");
    dataset.put(
        "dct:identifier",
        list.agency().code() + "/" + list.round().year() + "/" + row.item().code());
    thai(dataset, "dct:title", row.item().name().th());
    if (!row.answer().explanation().isEmpty())
      thai(dataset, "dct:description", row.answer().explanation());
    publisher(dataset, list);
    period(dataset, list);
    row.answer().contentDate().ifPresent(date -> day(dataset, "dct:modified", date));
    id(dataset, "dcat:landingPage", row.places().getFirst().link().url());
    ArrayNode distributions = dataset.putArray("dcat:distribution");
    for (Place place : row.places()) {
      ObjectNode distribution = distributions.addObject();
      distribution.put("@type", "dcat:Distribution");
      if (!place.link().description().isEmpty())
        thai(distribution, "dct:title", place.link().description());
      id(distribution, "dcat:accessURL", place.link().url());
    }
  }

  private static void publisher(ObjectNode to, PublicList list) {
    ObjectNode publisher = to.putObject("dct:publisher");
    publisher.put("@type", "foaf:Agent");
    thai(publisher, "foaf:name", list.agency().name());
  }

  private static void period(ObjectNode to, PublicList list) {
    ObjectNode period = to.putObject("dct:temporal");
    period.put("@type", "dct:PeriodOfTime");
    day(period, "dcat:startDate", list.begins());
    day(period, "dcat:endDate", list.ends());
  }

  private static void thai(ObjectNode to, String key, String text) {
    to.putObject(key).put("@value", text).put("@language", "th");
  }

  private static void day(ObjectNode to, String key, LocalDate day) {
    to.putObject(key).put("@value", day.toString()).put("@type", "xsd:date");
  }

  private static void id(ObjectNode to, String key, String address) {
    to.putObject(key).put("@id", address);
  }

  private static byte[] bytes(ObjectNode all) {
    return JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
  }
}

package prongsai.portal.web;

import java.time.LocalDate;
import java.util.List;
import prongsai.portal.PublishedYear;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.SiteAddress;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The published data as a `dcat:Catalog`, a `dcat:Dataset` a fiscal year (DCAT 3, JSON-LD).
final class DataCatalog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ERA = 543;

  /// Ending and media type of the files of a year.
  private static final List<List<String>> FILES =
      List.of(
          List.of("csv", "text/csv"),
          List.of("json", "application/json"),
          List.of("parquet", "application/vnd.apache.parquet"));

  private DataCatalog() {}

  static byte[] of(List<PublishedYear> years, SiteAddress site) {
    ObjectNode catalog = JSON.createObjectNode();
    catalog
        .putObject("@context")
        .put("dcat", "http://www.w3.org/ns/dcat#")
        .put("dct", "http://purl.org/dc/terms/")
        .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    catalog.put("@id", site.of("/data"));
    catalog.put("@type", "dcat:Catalog");
    texts(catalog, "dct:title", "data.title");
    texts(catalog, "dct:description", "data.lead");
    ArrayNode datasets = catalog.putArray("dcat:dataset");
    for (PublishedYear year : years) dataset(datasets.addObject(), year.year(), site);
    return JSON.writeValueAsBytes(catalog);
  }

  private static void dataset(ObjectNode dataset, FiscalYear year, SiteAddress site) {
    dataset.put("@id", site.of("/data#" + year));
    dataset.put("@type", "dcat:Dataset");
    dataset.put("dct:identifier", "ita-" + year);
    texts(dataset, "dct:title", "data.dataset", year);
    ObjectNode period = dataset.putObject("dct:temporal");
    period.put("@type", "dct:PeriodOfTime");
    int common = year.buddhistEra() - ERA;
    day(period, "dcat:startDate", LocalDate.of(common - 1, 10, 1));
    day(period, "dcat:endDate", LocalDate.of(common, 9, 30));
    dataset.putObject("dcat:landingPage").put("@id", site.of("/data"));
    ArrayNode distributions = dataset.putArray("dcat:distribution");
    for (List<String> file : FILES) {
      String address = site.of("/data/ita-" + year + "." + file.getFirst());
      ObjectNode distribution = distributions.addObject();
      distribution.put("@id", address).put("@type", "dcat:Distribution");
      distribution.putObject("dcat:downloadURL").put("@id", address);
      distribution
          .putObject("dcat:mediaType")
          .put("@id", "https://www.iana.org/assignments/media-types/" + file.getLast());
    }
  }

  private static void texts(ObjectNode to, String key, String text) {
    ArrayNode both = to.putArray(key);
    for (Words words : List.of(Words.THAI, Words.ENGLISH))
      both.addObject().put("@value", words.text(text)).put("@language", words.code());
  }

  private static void texts(ObjectNode to, String key, String text, FiscalYear year) {
    ArrayNode both = to.putArray(key);
    for (Words words : List.of(Words.THAI, Words.ENGLISH))
      both.addObject()
          .put("@value", words.text(text, "year", words.year(year)))
          .put("@language", words.code());
  }

  private static void day(ObjectNode to, String key, LocalDate day) {
    to.putObject(key).put("@value", day.toString()).put("@type", "xsd:date");
  }
}

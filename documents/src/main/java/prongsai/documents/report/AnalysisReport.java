package prongsai.documents.report;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Document;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Section;
import prongsai.documents.model.Text;

/// The full analysis report: the document that an agency publishes as disclosure O42.
///
/// Order as agencies report (see the report conventions): cover, principle, instruments, criteria,
/// result, urgent weaknesses, points to develop; then what such reports leave out: every other
/// indicator, every weak item with its worth, the shortest way to the pass mark, notes on the data;
/// the measures in landscape; and, where tables are no burden, how every number came about.
public final class AnalysisReport {
  private AnalysisReport() {}

  /// The report of one agency.
  public static Document of(ReportRequest request) {
    Numbering numbering = new Numbering();
    List<Section> sections = new ArrayList<>();
    sections.add(Section.portrait(List.of(cover(request))));
    sections.add(Section.portrait(introduction(request, numbering)));
    sections.add(Section.portrait(findings(request, numbering)));
    sections.add(Section.landscape(new MeasurePages(request, numbering).blocks()));
    sections.add(Section.data(new DerivationPages(request).blocks()));
    return new Document(
        metadata(request, "title.analysis.plain", "provenance"), request.digits(), sections);
  }

  private static List<Block> introduction(ReportRequest request, Numbering numbering) {
    List<Block> blocks = new ArrayList<>(new Introduction(request.framework(), numbering).blocks());
    blocks.addAll(new ResultPages(request, numbering).blocks());
    return blocks;
  }

  private static List<Block> findings(ReportRequest request, Numbering numbering) {
    List<Block> blocks = new ArrayList<>(new FindingPages(request, numbering).blocks());
    blocks.addAll(new WorthPages(request, numbering).blocks());
    blocks.addAll(new NotePages(request).blocks());
    return blocks;
  }

  static Metadata metadata(ReportRequest request, String title, String provenance) {
    String year = request.framework().fiscalYear().toString();
    return new Metadata(
        Phrases.of(title, "year", year, "agency", request.agency()),
        request.framework().name().th(),
        request.agency(),
        List.of("ITA", "คุณธรรมและความโปร่งใส", year),
        Phrases.of(
            provenance,
            "framework",
            request.framework().id(),
            "version",
            request.framework().version(),
            "sha256",
            request.framework().sha256(),
            "program",
            request.program()));
  }

  private static Cover cover(ReportRequest request) {
    return new Cover(
        List.of(Text.of(Phrases.of("title.analysis.1")), Text.of(Phrases.of("title.analysis.2"))),
        Text.of(Phrases.of("year.line", "year", request.framework().fiscalYear())),
        Text.of(request.agency()),
        request.address().stream().map(Text::of).toList());
  }
}

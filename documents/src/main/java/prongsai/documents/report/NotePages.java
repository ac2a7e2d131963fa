package prongsai.documents.report;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Text;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;

/// What a reader must know about the data: every problem that stayed with the result.
final class NotePages {
  private final ReportRequest request;

  NotePages(ReportRequest request) {
    this.request = request;
  }

  List<Block> blocks() {
    List<Line> lines = new ArrayList<>();
    for (Problem problem : request.analysis().result().problems())
      lines.add(new Line("–", Text.of(problem.message(Language.TH))));
    request
        .framework()
        .incompleteBecause()
        .ifPresent(because -> lines.add(new Line("–", Text.of(because.th()))));
    return List.of(
        Introduction.heading(2, Phrases.of("notes.heading")),
        lines.isEmpty() ? Paragraph.body(Phrases.of("notes.none")) : new Listing(lines));
  }
}

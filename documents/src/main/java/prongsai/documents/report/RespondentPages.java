package prongsai.documents.report;

import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Text;
import prongsai.scoring.analysis.Analysis;

/// Who answered, against how many had to, and how sure the scores are.
final class RespondentPages {
  private final Analysis analysis;

  RespondentPages(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Block> blocks() {
    List<Line> lines =
        Respondents.lines(analysis).stream().map(line -> new Line("–", Text.of(line))).toList();
    return List.of(Introduction.heading(2, Phrases.of("respondents.heading")), new Listing(lines));
  }
}

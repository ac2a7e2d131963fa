package prongsai.publishing;

import java.io.IOException;
import prongsai.exporting.TableWriter;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Question;
import prongsai.scoring.tally.AnswerSheet;

/// Writes the answers of one respondent after the other, as the keys of the chosen options.
final class AnswerRow {
  private final String[][] keys;
  private final TableWriter to;

  AnswerRow(AnswerSheet sheet, TableWriter to) {
    this.to = to;
    this.keys = sheet.questions().stream().map(AnswerRow::keys).toArray(String[][]::new);
  }

  private static String[] keys(Question question) {
    return question.scale().options().stream().map(Option::key).toArray(String[]::new);
  }

  void write(byte[] chosen) throws IOException {
    for (int i = 0; i < chosen.length; i++) to.text(keys[i][chosen[i]]);
    to.endRow();
  }
}

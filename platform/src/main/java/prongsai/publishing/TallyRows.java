package prongsai.publishing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import prongsai.exporting.Column;
import prongsai.exporting.TableWriter;

/// Writes tallies, one row an option of a question; what is not shown stays empty.
final class TallyRows {
  static final List<Column> COLUMNS =
      List.of(
          Column.text("instrument"),
          Column.whole("respondents").orNothing(),
          Column.text("question"),
          Column.text("option"),
          Column.whole("count").orNothing());

  private TallyRows() {}

  static void write(TableWriter to, ShownTally survey) throws IOException {
    for (ShownTally.QuestionOf question : survey.questions())
      for (ShownTally.OptionOf option : question.options()) {
        to.text(survey.instrument());
        number(to, survey.respondents());
        to.text(question.code());
        to.text(option.key());
        number(to, option.count());
        to.endRow();
      }
  }

  private static void number(TableWriter to, Optional<Long> count) throws IOException {
    if (count.isPresent()) to.whole(count.get());
    else to.nothing();
  }
}

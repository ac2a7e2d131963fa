package prongsai.benchmarks.national;

import java.util.List;
import prongsai.scoring.tally.AnswerSheet;

/// Answers as DuckDB sees them: a column `agency` and one column a question, headed by its code.
///
/// @param name for people
/// @param from what stands behind FROM
/// @param coded whether options are positions; keys otherwise
record Table(String name, String from, AnswerSheet sheet, boolean coded) {

  List<String> columns() {
    return sheet.questions().stream().map(question -> question.code().value()).toList();
  }

  int options(int question) {
    return sheet.offset(question + 1) - sheet.offset(question);
  }

  /// How the table writes an option.
  String value(int question, int option) {
    return coded
        ? Integer.toString(option)
        : sheet.questions().get(question).scale().options().get(option).key();
  }
}

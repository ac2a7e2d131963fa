package prongsai.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import prongsai.importing.internal.Findings;
import prongsai.importing.internal.Heading;
import prongsai.importing.internal.Nearest;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Question;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.scoring.tally.AnswerSheet;

/// What each column of an answer file holds.
///
/// @param names as written
/// @param columns in order of the file
record AnswerHeader(List<String> names, List<Column> columns) {
  AnswerHeader {
    names = List.copyOf(names);
    columns = List.copyOf(columns);
  }

  /// What a column holds.
  sealed interface Column {}

  /// The answers to a question, by its position on the sheet.
  record Answers(int question) implements Column {}

  /// The name of the agency that the respondent answered about.
  record Agency() implements Column {}

  /// The fiscal year.
  record Year() implements Column {}

  /// Nothing: it has no name, so its cells must be empty.
  record Nameless() implements Column {}

  /// Something that a problem was told about already.
  record Refused() implements Column {}

  /// The code of the question of a column, as problems name it; the name as written otherwise.
  String label(int column, AnswerSheet sheet) {
    if (column >= columns.size()) return "#" + (column + 1);
    return switch (columns.get(column)) {
      case Answers(int question) -> sheet.questions().get(question).code().value();
      case Nameless _ -> "#" + (column + 1);
      case Agency _, Year _, Refused _ -> names.get(column);
    };
  }

  boolean hasAgency() {
    return columns.stream().anyMatch(Agency.class::isInstance);
  }

  /// How many cells are codes of the sheet's questions.
  static int recognised(List<String> cells, AnswerSheet sheet) {
    return (int) cells.stream().filter(cell -> question(cell, sheet) >= 0).count();
  }

  private static int question(String written, AnswerSheet sheet) {
    return written.isEmpty() ? -1 : sheet.indexOf(Code.read(written));
  }

  /// Reads the header; unknown, repeated and missing columns become problems.
  ///
  /// @param where the place of a column
  static AnswerHeader read(
      List<String> names, AnswerSheet sheet, IntFunction<Where> where, Findings findings) {
    List<Column> columns = new ArrayList<>();
    Set<Column> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Column column = column(names.get(i), sheet);
      if (column instanceof Refused) {
        findings.add(unknown(names.get(i), sheet, where.apply(i)));
      } else if (!(column instanceof Nameless) && !seen.add(column)) {
        findings.add(
            Problem.error("answers/duplicate-column", where.apply(i), "column", names.get(i)));
        column = new Refused();
      }
      columns.add(column);
    }
    tellMissing(columns, sheet, findings, where.apply(0));
    return new AnswerHeader(names, columns);
  }

  private static Column column(String name, AnswerSheet sheet) {
    if (name.isEmpty()) return new Nameless();
    int question = question(name, sheet);
    if (question >= 0) return new Answers(question);
    Optional<Heading> heading = Heading.of(name);
    if (heading.isEmpty()) return new Refused();
    return switch (heading.get()) {
      case AGENCY -> new Agency();
      case YEAR -> new Year();
      case CODE, SCORE, NAME -> new Refused();
    };
  }

  private static Problem unknown(String name, AnswerSheet sheet, Where where) {
    List<String> codes = sheet.questions().stream().map(one -> one.code().value()).toList();
    List<String> near = Nearest.close(name, codes);
    Code survey = sheet.instrument().code();
    return near.isEmpty()
        ? Problem.error("answers/foreign-column", where, "column", name, "instrument", survey)
        : Problem.error(
            "answers/unknown-column",
            where,
            "column",
            name,
            "instrument",
            survey,
            "near",
            String.join(", ", near));
  }

  private static void tellMissing(
      List<Column> columns, AnswerSheet sheet, Findings findings, Where where) {
    for (int i = 0; i < sheet.questions().size(); i++) {
      if (columns.contains(new Answers(i))) continue;
      Question question = sheet.questions().get(i);
      findings.add(
          Problem.error(
              "answers/missing-column",
              Where.at(where.file(), where.line(), question.code().value()),
              "code",
              question.code(),
              "name",
              question.name().th()));
    }
  }

  /// The other survey whose questions the cells name, when the wrong file was given.
  static Optional<Instrument> otherSurvey(
      List<String> cells, Framework framework, AnswerSheet sheet) {
    return framework.instruments().stream()
        .filter(one -> one.kind() == Instrument.Kind.SURVEY)
        .filter(one -> !one.code().equals(sheet.instrument().code()))
        .filter(one -> recognised(cells, AnswerSheet.of(one)) > 0)
        .findFirst();
  }
}

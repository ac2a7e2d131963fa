package prongsai.benchmarks.national;

import prongsai.scoring.tally.AnswerSheet;

/// The answers to one survey in memory: for each respondent the agency and one byte a question, the
/// position of the option chosen.
final class CodedAnswers {
  private final AnswerSheet sheet;
  private final int questions;
  private final int[] agencies;
  private final byte[] options;

  /// @param agencies by respondent
  /// @param options respondent after respondent, question after question
  CodedAnswers(AnswerSheet sheet, int[] agencies, byte[] options) {
    this.sheet = sheet;
    this.questions = sheet.questions().size();
    this.agencies = agencies;
    this.options = options;
  }

  AnswerSheet sheet() {
    return sheet;
  }

  int respondents() {
    return agencies.length;
  }

  int questions() {
    return questions;
  }

  long answers() {
    return options.length;
  }

  int agency(int respondent) {
    return agencies[respondent];
  }

  int option(int respondent, int question) {
    return options[first(respondent) + question];
  }

  /// All answers; a respondent's begin at [#first].
  byte[] options() {
    return options;
  }

  int first(int respondent) {
    return respondent * questions;
  }
}

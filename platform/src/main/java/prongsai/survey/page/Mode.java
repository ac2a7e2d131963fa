package prongsai.survey.page;

/// Who holds the device that shows a questionnaire.
public enum Mode {
  /// The respondent.
  SELF(""),
  /// An agency that put it up at a counter: one respondent after the other.
  KIOSK("/kiosk"),
  /// An assessor who asks and writes down, with or without a signal.
  INTERVIEW("/interview");

  private final String path;

  Mode(String path) {
    this.path = path;
  }

  /// What follows the address of the survey.
  public String path() {
    return path;
  }
}

package prongsai.documents.plan;

import prongsai.documents.model.Tone;

/// How far a step is on the day that a report is of.
public enum StepStatus {
  NOT_STARTED("state.not-started", Tone.NEUTRAL),
  UNDER_WAY("state.under-way", Tone.NEUTRAL),
  DONE("state.done", Tone.GOOD),
  /// Given up with a reason.
  DROPPED("state.dropped", Tone.NEUTRAL),
  /// Past its last day and not done.
  LATE("state.late", Tone.BAD),
  /// Nobody has reported on it.
  NOT_REPORTED("state.not-reported", Tone.BAD);

  private final String phrase;
  private final Tone tone;

  StepStatus(String phrase, Tone tone) {
    this.phrase = phrase;
    this.tone = tone;
  }

  String words() {
    return PlanPhrases.of(phrase);
  }

  Tone tone() {
    return tone;
  }
}

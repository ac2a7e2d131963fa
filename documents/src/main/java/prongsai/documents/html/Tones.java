package prongsai.documents.html;

import prongsai.documents.model.Tone;

/// How good and bad news look: a colour, and always a shape beside it.
final class Tones {
  private Tones() {}

  static String style(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> "";
      case GOOD -> "good";
      case BAD -> "bad";
      case CAUTION -> "caution";
    };
  }

  /// The shape, drawn by the style sheet.
  static void shape(Markup to, Tone tone) {
    if (tone != Tone.NEUTRAL) to.open("i", "aria-hidden", "true").close("i");
  }

  /// The tone in words, for a number that says nothing of it.
  static String spoken(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> "";
      case GOOD -> " (เป็นไปตามเกณฑ์)";
      case BAD -> " (ต้องแก้ไข)";
      case CAUTION -> " (ควรระวัง)";
    };
  }
}

package prongsai.documents.xlsx;

import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Tone;

/// How a cell looks.
///
/// @param part what it belongs to
/// @param alignment where its content stands
/// @param tone good or bad news, shown by ground and letters
/// @param decimals of its number; -1 for text
/// @param guarded whether its text must never be taken for a formula
record Look(Part part, Alignment alignment, Tone tone, int decimals, boolean guarded) {

  enum Part {
    TITLE,
    CAPTION,
    NOTE,
    LINK,
    HEAD,
    BODY,
    GROUP,
    TOTAL,
    PLAIN,
    LARGE
  }

  static Look text(Part part, Alignment alignment) {
    return new Look(part, alignment, Tone.NEUTRAL, -1, false);
  }

  static Look text(Part part) {
    return text(part, Alignment.LEFT);
  }

  static Look number(Part part, int decimals) {
    return new Look(part, Alignment.RIGHT, Tone.NEUTRAL, decimals, false);
  }

  Look toned(Tone to) {
    return new Look(part, alignment, to, decimals, guarded);
  }

  Look guard(boolean against) {
    return new Look(part, alignment, tone, decimals, against);
  }

  Look decimals(int shown) {
    return new Look(part, alignment, tone, shown, guarded);
  }

  boolean bold() {
    return switch (part) {
      case TITLE, CAPTION, HEAD, GROUP, TOTAL, LARGE -> true;
      case NOTE, LINK, BODY, PLAIN -> decimals >= 0 && tone != Tone.NEUTRAL;
    };
  }

  /// Size in points.
  short size() {
    return switch (part) {
      case TITLE -> 20;
      case LARGE -> 20;
      case NOTE -> 14;
      case CAPTION, LINK, HEAD, BODY, GROUP, TOTAL, PLAIN -> 16;
    };
  }

  boolean ruled() {
    return switch (part) {
      case HEAD, BODY, GROUP, TOTAL -> true;
      case TITLE, CAPTION, NOTE, LINK, PLAIN, LARGE -> false;
    };
  }
}

package prongsai.round;

import prongsai.scoring.framework.Code;

/// The two instruments that people answer; the third, OIT, is a check of what is disclosed.
public enum SurveyInstrument {
  /// Staff of the agency (ผู้มีส่วนได้ส่วนเสียภายใน).
  IIT,
  /// Those who deal with it (ผู้มีส่วนได้ส่วนเสียภายนอก).
  EIT;

  /// Its code in every framework.
  public Code code() {
    return new Code(name());
  }
}

package prongsai.scoring.problem;

/// The language of a message: Thai for people, English for logs.
public enum Language {
  TH,
  EN
}

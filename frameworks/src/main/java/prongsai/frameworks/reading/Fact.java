package prongsai.frameworks.reading;

import java.util.SequencedMap;

/// The facts that can be graded for everything beneath a node.
final class Fact {
  static final SequencedMap<String, String> WORDS =
      Choices.words(
          "name",
          "also_named",
          "nacc_en",
          "english",
          "structure",
          "boundary",
          "labels",
          "points",
          "weight",
          "respondents",
          "sampling",
          "wording",
          "scale",
          "polarity",
          "hint",
          "group",
          "criteria");
  static final String LISTED = String.join(", ", WORDS.sequencedKeySet());

  private Fact() {}
}

package prongsai.scoring.framework;

import java.util.List;
import java.util.Map;

/// A node of the framework that carries a score: the whole, an instrument, an indicator, a
/// sub-indicator, an item or a sub-question.
public sealed interface Part
    permits Framework, Instrument, Indicator, SubIndicator, Item, Question {

  Code code();

  /// Its name or its wording.
  Wording name();

  /// The parts that its score is made of, in order; empty where answers or marks come in, and below
  /// an indicator whose items are not known.
  List<? extends Part> parts();

  /// Evidence by fact (`name`, `wording`, `weight`, `polarity`, `criteria`, …).
  Map<String, Evidence> evidence();
}

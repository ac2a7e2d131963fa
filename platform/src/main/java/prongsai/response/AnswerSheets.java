package prongsai.response;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import prongsai.frameworks.Frameworks;
import prongsai.response.store.RoundFacts;
import prongsai.response.store.RoundFacts.FrameworkOf;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.tally.AnswerSheet;

/// The questions of each survey of each round. The framework of a round never changes once it is
/// open, so what was read is kept.
final class AnswerSheets {
  private final RoundFacts facts;
  private final ConcurrentHashMap<RoundId, Framework> frameworks = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Key, AnswerSheet> sheets = new ConcurrentHashMap<>();

  private record Key(String framework, SurveyInstrument instrument) {}

  AnswerSheets(RoundFacts facts) {
    this.facts = facts;
  }

  /// Empty when there is no such round.
  Optional<AnswerSheet> of(RoundId round, SurveyInstrument instrument) {
    Framework framework = frameworks.get(round);
    if (framework == null) {
      Optional<FrameworkOf> stored = facts.framework(round.value());
      if (stored.isEmpty()) return Optional.empty();
      framework = load(stored.get());
      frameworks.put(round, framework);
    }
    return Optional.of(sheet(framework, instrument));
  }

  private static Framework load(FrameworkOf stored) {
    Framework framework = Frameworks.load(stored.id());
    if (!framework.sha256().equals(stored.sha256()))
      throw new IllegalStateException("another version of " + stored.id() + " than the round's");
    return framework;
  }

  private AnswerSheet sheet(Framework framework, SurveyInstrument instrument) {
    return sheets.computeIfAbsent(
        new Key(framework.id(), instrument),
        key -> AnswerSheet.of(framework.instrument(instrument.code()).orElseThrow()));
  }
}

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
/// open, so from then on it is remembered.
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
    return framework(round).map(framework -> sheet(framework, instrument));
  }

  /// Empty when there is no such round.
  Optional<Framework> framework(RoundId round) {
    Framework known = frameworks.get(round);
    if (known != null) return Optional.of(known);
    Optional<FrameworkOf> stored = facts.framework(round.value());
    if (stored.isEmpty()) return Optional.empty();
    Framework framework = load(stored.get());
    if (stored.get().isFixed()) frameworks.put(round, framework);
    return Optional.of(framework);
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

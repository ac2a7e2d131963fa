package prongsai.scoring.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rules of one fiscal year, or of a variant of it, as published data. A published framework
/// never changes: a correction is a new version, and every result names the version and the hash.
///
/// @param id such as `nacc-ita-2565`
/// @param version such as `1.0.0`
/// @param sha256 of the bytes of its file, in lower-case hex
/// @param fiscalYear the year that is assessed
/// @param incompleteBecause why it cannot be used for collecting; empty when it is complete
/// @param name of the assessment
/// @param owner who sets the rules
/// @param concept the year's motto
/// @param rules pass mark, target, rounding, samples, …
/// @param levels highest first
/// @param instruments weights add up to 100
/// @param comparable earlier years that can be compared with
/// @param sources by key
/// @param evidence by fact: `name`, `owner`, `concept`, `structure`, …
public record Framework(
    String id,
    String version,
    String sha256,
    FiscalYear fiscalYear,
    Optional<Wording> incompleteBecause,
    Wording name,
    Wording owner,
    Wording concept,
    Rules rules,
    List<Level> levels,
    List<Instrument> instruments,
    List<Comparability> comparable,
    Map<String, Source> sources,
    Map<String, Evidence> evidence)
    implements Part {
  public Framework {
    levels = List.copyOf(levels);
    instruments = List.copyOf(instruments);
    comparable = List.copyOf(comparable);
    sources = Map.copyOf(sources);
    evidence = Map.copyOf(evidence);
  }

  @Override
  public Code code() {
    return Code.TOTAL;
  }

  @Override
  public List<Instrument> parts() {
    return instruments;
  }

  public boolean isComplete() {
    return incompleteBecause.isEmpty();
  }

  public Optional<Instrument> instrument(Code code) {
    return instruments.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// The comparison rule for an earlier year.
  public Optional<Comparability> comparableWith(FiscalYear year) {
    return comparable.stream().filter(one -> one.year().equals(year)).findFirst();
  }
}

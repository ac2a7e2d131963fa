package prongsai.overview;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import prongsai.frameworks.Frameworks;
import prongsai.overview.Portfolio.Target;
import prongsai.results.RoundStanding;
import prongsai.scoring.framework.Certainty;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Outline;

/// What the rules say that results of a year were made by.
///
/// @param used the frameworks of those results
record YearRules(FiscalYear year, List<Framework> used) {
  YearRules {
    used = List.copyOf(used);
  }

  static YearRules of(FiscalYear year, List<String> ids) {
    return new YearRules(
        year, ids.stream().filter(Frameworks.bundled()::contains).map(Frameworks::load).toList());
  }

  /// The national target of that very year.
  Optional<Target> target() {
    return Frameworks.bundled().stream()
        .map(Frameworks::load)
        .filter(framework -> framework.fiscalYear().equals(year))
        .findFirst()
        .map(YearRules::target);
  }

  private static Target target(Framework framework) {
    Optional<Evidence> evidence = Optional.ofNullable(framework.rules().evidence().get("target"));
    return new Target(
        framework.rules().targetSharePercent().toDecimal(2, RoundingMode.HALF_UP),
        evidence.map(Evidence::known).map(YearRules::words).orElse("ไม่ทราบที่มา"),
        evidence.map(Evidence::note).orElse(""));
  }

  private static String words(Certainty known) {
    return switch (known) {
      case VERIFIED -> "ตรวจกับเอกสารที่เผยแพร่แล้ว";
      case VERIFIED_OTHER_YEAR -> "ตรวจกับเอกสารของปีใกล้เคียง";
      case PARTLY -> "ตรวจได้บางส่วน";
      case RECALLED -> "ยังไม่ได้ตรวจกับเอกสาร";
      case OWN -> "ค่าของโปรแกรมนี้";
    };
  }

  /// Ids of the frameworks whose total means what it meant in the year before.
  String[] comparable() {
    return used.stream()
        .filter(framework ->
            framework
                .comparableWith(year.previous())
                .flatMap(rule -> rule.earlier(Code.TOTAL))
                .filter(Code.TOTAL::equals)
                .isPresent())
        .map(Framework::id)
        .toArray(String[]::new);
  }

  /// Every indicator of a framework with its place among the figures and its share of the total.
  static List<Lever> levers(Framework framework) {
    Outline outline = Outline.of(framework);
    return outline.parts().stream()
        .filter(Indicator.class::isInstance)
        .map(part ->
            new Lever(
                part.code(),
                part.name().th(),
                RoundStanding.place(framework, part.code()) + 1,
                outline.share(part.code()).toDecimal(6, RoundingMode.HALF_UP).toPlainString()))
        .toList();
  }

  /// An indicator as something that would help.
  ///
  /// @param place in the array of figures, from 1 on
  /// @param share points of the total that one of its points is worth
  record Lever(Code code, String name, int place, String share) {}
}

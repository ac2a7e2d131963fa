package prongsai.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import prongsai.agency.AgencyId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.framework.Part;

/// Where a round stands by the version of its result in force: published figures only, none that
/// fewer than ten people's answers made.
///
/// @param framework id of the rules
/// @param number of the version
/// @param total 0–100, two decimals; empty while an instrument has no score
/// @param level its code; empty without one
/// @param passed whether the total reaches the pass mark
/// @param iitRespondents empty below ten, and when unknown
/// @param eitRespondents empty below ten, and when unknown
/// @param figures of [#parts], in their order; empty where there is no score or it is not told
public record RoundStanding(
    RoundId round,
    AgencyId agency,
    FiscalYear year,
    String framework,
    int number,
    Optional<BigDecimal> total,
    String level,
    boolean passed,
    OptionalLong iitRespondents,
    OptionalLong eitRespondents,
    List<Optional<BigDecimal>> figures) {
  public RoundStanding {
    figures = List.copyOf(figures);
  }

  /// The parts that have a figure, in the order of `figures`: the whole, its instruments, down to
  /// the items.
  public static List<Part> parts(Framework framework) {
    return withoutQuestions(Outline.of(framework));
  }

  private static List<Part> withoutQuestions(Outline outline) {
    return outline.parts().stream().filter(part -> !belongsToItem(outline, part.code())).toList();
  }

  private static boolean belongsToItem(Outline outline, Code code) {
    return outline.parent(code).filter(Item.class::isInstance).isPresent();
  }

  /// The place of a part in `figures`, from 0 on; of `results.standing.figures` in SQL one more.
  ///
  /// @throws IllegalArgumentException when the framework has no such part
  public static int place(Framework framework, Code code) {
    List<Part> parts = parts(framework);
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such part: " + code));
  }

  static List<Optional<BigDecimal>> list(BigDecimal[] figures) {
    List<Optional<BigDecimal>> list = new ArrayList<>();
    for (BigDecimal figure : figures) list.add(Optional.ofNullable(figure));
    return list;
  }
}

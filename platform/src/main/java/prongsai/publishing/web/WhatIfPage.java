package prongsai.publishing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.analysis.WhatIf;
import prongsai.scoring.analysis.Worth;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;

/// What if: the frozen result with some scores set to something else, by the same engine. Nothing
/// is stored; the address of the page holds everything.
@Controller
@RequestMapping("/desk/rounds/{id}/results/what-if")
class WhatIfPage {
  private static final int ROWS = 12;
  private static final BigDecimal STEP = BigDecimal.valueOf(5);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Rounds rounds;
  private final Agencies agencies;
  private final Rights rights;
  private final FrozenResults results;

  WhatIfPage(Rounds rounds, Agencies agencies, Rights rights, FrozenResults results) {
    this.rounds = rounds;
    this.agencies = agencies;
    this.rights = rights;
    this.results = results;
  }

  @GetMapping
  String page(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Model model) {
    Round round =
        rounds
            .find(new RoundId(id))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    rights.require(Permission.READ_RESULTS, round.agency());
    FrozenResult frozen =
        results
            .latest(round.id())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Result before = frozen.recomputed(round.framework());
    Map<String, BigDecimal> set = set(before, parameters);
    List<Problem> problems = new ArrayList<>();
    Score score = WhatIf.assume(round.framework(), before.score(), assumptions(set), problems::add);
    Result after =
        new Result(round.framework(), before.agency(), score, before.participation(), List.of());
    model.addAttribute("round", round);
    model.addAttribute("agency", agencies.find(round.agency()).orElseThrow());
    model.addAttribute("before", new Figures(before));
    model.addAttribute("after", new Figures(after));
    model.addAttribute("rows", rows(before, set));
    model.addAttribute(
        "mayKeep",
        rights.may(Permission.DRAFT_PLAN, round.agency())
            || rights.may(Permission.APPROVE_PLAN, round.agency()));
    return "results/what-if";
  }

  private static Map<String, BigDecimal> set(Result result, Map<String, String> parameters) {
    Map<String, BigDecimal> set = new LinkedHashMap<>();
    for (Worth worth : weakest(result)) {
      String code = worth.item().code().value();
      BigDecimal now = new BigDecimal(new Figures(result).published(worth.value()));
      number(parameters.getOrDefault(code, "")).ifPresent(value -> set.put(code, value));
      BigDecimal current = set.getOrDefault(code, now);
      String step = parameters.getOrDefault("step", "");
      if (step.equals(code + "+")) set.put(code, current.add(STEP).min(HUNDRED));
      if (step.equals(code + "-")) set.put(code, current.subtract(STEP).max(BigDecimal.ZERO));
    }
    return set;
  }

  /// A score as typed, Thai digits accepted; anything that is no score from 0 to 100 is left out.
  private static Optional<BigDecimal> number(String typed) {
    StringBuilder digits = new StringBuilder();
    typed
        .strip()
        .chars()
        .limit(8)
        .forEach(c -> digits.append((char) (c >= '๐' && c <= '๙' ? c - '๐' + '0' : c)));
    if (!digits.toString().matches("\\d{1,3}(\\.\\d{1,2})?")) return Optional.empty();
    BigDecimal value = new BigDecimal(digits.toString());
    return value.compareTo(HUNDRED) > 0 ? Optional.empty() : Optional.of(value);
  }

  private static Map<Code, Ratio> assumptions(Map<String, BigDecimal> set) {
    Map<Code, Ratio> assumptions = new LinkedHashMap<>();
    set.forEach((code, value) -> assumptions.put(Code.read(code), Ratio.of(value)));
    return assumptions;
  }

  private static List<Worth> weakest(Result result) {
    Analyst analyst = new Analyst(result.framework(), AnalysisSettings.USUAL);
    return new Figures(result).weakest(analyst.analyse(result, Optional.empty()).weakItems(), ROWS);
  }

  private static List<WhatIfRow> rows(Result before, Map<String, BigDecimal> set) {
    Figures figures = new Figures(before);
    Outline outline = Outline.of(before.framework());
    return weakest(before).stream()
        .map(worth -> {
          String code = worth.item().code().value();
          boolean isMark =
              outline.instrumentOf(worth.item().code()).orElseThrow().kind()
                  == Instrument.Kind.DISCLOSURE;
          String value =
              set.containsKey(code) ? set.get(code).stripTrailingZeros().toPlainString() : "";
          return new WhatIfRow(
              code,
              worth.item().name().th(),
              figures.published(worth.value()),
              value,
              isMark,
              figures.points(worth.lost()));
        })
        .toList();
  }
}

package prongsai.round.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.AgencyScope;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyCondition;
import prongsai.agency.AgencyFilter;
import prongsai.round.RoundId;
import prongsai.round.RoundPage;
import prongsai.round.RoundState;
import prongsai.round.Rounds;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.Query;
import prongsai.web.Typed;

/// The list of rounds that whoever asks may see.
@Controller
class RoundList {
  private static final int ON_A_PAGE = 50;

  private final Rights rights;
  private final Rounds rounds;
  private final Agencies agencies;

  RoundList(Rights rights, Rounds rounds, Agencies agencies) {
    this.rights = rights;
    this.rounds = rounds;
    this.agencies = agencies;
  }

  /// What somebody looks for, as typed.
  record Search(
      @Nullable String q,
      @Nullable String type,
      @Nullable String province,
      @Nullable String year,
      @Nullable String state) {

    AgencyFilter filter() {
      return new AgencyFilter(plain(q), plain(type), "", plain(province), true);
    }

    Optional<FiscalYear> year(List<FiscalYear> years) {
      return years.stream().filter(one -> one.toString().equals(plain(year))).findFirst();
    }

    Optional<RoundState> in() {
      return Arrays.stream(RoundState.values())
          .filter(one -> one.stored().equals(plain(state)))
          .findFirst();
    }

    Query query() {
      return new Query(Map.of())
          .with("q", plain(q))
          .with("type", plain(type))
          .with("province", plain(province))
          .with("year", plain(year))
          .with("state", plain(state));
    }

    private static String plain(@Nullable String typed) {
      return typed == null ? "" : Typed.text(typed);
    }
  }

  @GetMapping("/desk/rounds")
  String list(Search search, @RequestParam(defaultValue = "") String after, Model model) {
    rights.requireSomewhere(Permission.READ_AGENCY);
    AgencyCondition readable = readable();
    List<FiscalYear> years = rounds.years();
    RoundPage page =
        rounds.page(
            readable.and(search.filter().condition()),
            search.year(years),
            search.in(),
            RoundId.parse(after),
            ON_A_PAGE);
    model.addAttribute(
        "view",
        new RoundListView(
            search.filter(),
            search.year(years).map(FiscalYear::toString).orElse(""),
            search.in().map(RoundState::stored).orElse(""),
            years(years),
            states(),
            options("ทุกประเภท", agencies.types(readable)),
            options("ทุกจังหวัด", agencies.provinces(readable)),
            page,
            page.next()
                .map(last -> "/desk/rounds" + search.query().with("after", last.toString()))
                .orElse(""),
            rights.may(Permission.MANAGE_ROUNDS)));
    return "rounds/list";
  }

  private AgencyCondition readable() {
    AgencyScope scope = rights.scope(Permission.READ_AGENCY);
    return new AgencyCondition(scope.condition("a"), scope.parameters());
  }

  private static Map<String, String> years(List<FiscalYear> years) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", "ทุกปี");
    years.forEach(year -> options.put(year.toString(), "พ.ศ. " + year));
    return options;
  }

  private static Map<String, String> states() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", "ทุกสถานะ");
    for (RoundState state : RoundState.values())
      options.put(state.stored(), RoundWords.state(state));
    return options;
  }

  static Map<String, String> options(String all, List<String> values) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", all);
    values.forEach(value -> options.put(value, value));
    return options;
  }
}

package prongsai.round.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import prongsai.agency.AgencyFilter;
import prongsai.round.Days;
import prongsai.round.SeasonOrder;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.problem.Problem;
import prongsai.web.Typed;

/// The form of a season, as typed: which agencies, which year, which days.
public record SeasonForm(
    @Nullable String type,
    @Nullable String ministry,
    @Nullable String province,
    @Nullable String year,
    @Nullable String framework,
    @BindParam("iit_first") @Nullable String iitFirst,
    @BindParam("iit_last") @Nullable String iitLast,
    @BindParam("eit_first") @Nullable String eitFirst,
    @BindParam("eit_last") @Nullable String eitLast) {

  /// Year, framework and days.
  public RoundForm round() {
    return new RoundForm(year, framework, iitFirst, iitLast, eitFirst, eitLast, "", "");
  }

  /// The agencies; those that take part no more among them, so that they are named as skipped.
  public AgencyFilter filter() {
    return new AgencyFilter("", plain(type), plain(ministry), plain(province), true);
  }

  private static String plain(@Nullable String typed) {
    return typed == null ? "" : Typed.text(typed);
  }

  /// The agencies, in words.
  public String chosen() {
    List<String> parts = new ArrayList<>();
    AgencyFilter filter = filter();
    if (!filter.type().isEmpty()) parts.add("ประเภท " + filter.type());
    if (!filter.ministry().isEmpty()) parts.add("กระทรวงหรือสังกัด " + filter.ministry());
    if (!filter.province().isEmpty()) parts.add("จังหวัด " + filter.province());
    return parts.isEmpty() ? "ทุกหน่วยงานในทะเบียน" : String.join(" ", parts);
  }

  /// The order that it means; empty with a problem for each field that means nothing.
  Optional<SeasonOrder> order(List<Problem> problems) {
    RoundForm round = round();
    Optional<FiscalYear> of = round.fiscalYear(problems);
    Optional<Days> iit = round.days("iit", problems);
    Optional<Days> eit = round.days("eit", problems);
    if (!problems.isEmpty()) return Optional.empty();
    return Optional.of(
        new SeasonOrder(
            filter().condition(),
            chosen(),
            of.orElseThrow(),
            round.typed("framework"),
            iit.orElseThrow(),
            eit.orElseThrow()));
  }
}

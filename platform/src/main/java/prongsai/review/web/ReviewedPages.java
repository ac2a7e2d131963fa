package prongsai.review.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.AgencyScope;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.AgencyCondition;
import prongsai.review.Agreement;
import prongsai.review.Fitness;
import prongsai.review.ReviewList;
import prongsai.review.Reviews;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.web.FormErrors;
import prongsai.web.Query;
import prongsai.web.Typed;

/// The rounds under review, for administrators: how far each is, and what comes next.
@Controller
class ReviewedPages {
  private static final String PATH = "/desk/review/rounds";
  private static final int ON_A_PAGE = 100;
  private static final long MOST_PAGES = 10_000;

  private final Rights rights;
  private final Reviews reviews;
  private final ReviewList list;
  private final Agreement agreement;
  private final Rounds rounds;
  private final Fitness fitness;
  private final Clock clock;

  ReviewedPages(
      Rights rights,
      Reviews reviews,
      ReviewList list,
      Agreement agreement,
      Rounds rounds,
      Fitness fitness,
      Clock clock) {
    this.rights = rights;
    this.reviews = reviews;
    this.list = list;
    this.agreement = agreement;
    this.rounds = rounds;
    this.fitness = fitness;
    this.clock = clock;
  }

  /// Which part of the list, as sent.
  record Sent(
      @Nullable String q, @Nullable String year, @Nullable String state, @Nullable String page) {
    ReviewList.Filter filter() {
      return new ReviewList.Filter(plain(q), plain(year), plain(state));
    }

    Query query() {
      return new Query(Map.of())
          .with("q", plain(q))
          .with("year", plain(year))
          .with("state", plain(state));
    }

    long number() {
      return Math.max(1, Math.min(Typed.number(plain(page)).orElse(1), MOST_PAGES));
    }

    private static String plain(@Nullable String typed) {
      return typed == null ? "" : Typed.text(typed);
    }
  }

  @GetMapping(PATH)
  ModelAndView page(
      Sent sent,
      @RequestParam("assigned") Optional<String> assigned,
      @RequestParam("opened") Optional<String> opened,
      @RequestParam("vacant") Optional<String> vacant) {
    rights.requireSomewhere(Permission.MANAGE_REVIEW);
    String said =
        said(assigned, "มอบหมายแล้ว ", " รอบ")
            .or(() -> said(opened, "เปิดผลเบื้องต้นให้หน่วยงานแล้ว ", " รอบ"))
            .or(() -> said(vacant, "หาผู้ตรวจแล้ว ยังว่าง ", " รายการ"))
            .orElse("");
    String days = Integer.toString(Reviews.USUAL_DAYS);
    return page(sent, said, days, FormErrors.NONE, HttpStatus.OK);
  }

  private static Optional<String> said(Optional<String> typed, String before, String after) {
    return typed.stream()
        .map(Typed::number)
        .filter(OptionalLong::isPresent)
        .map(number -> before + number.getAsLong() + after)
        .findFirst();
  }

  private ModelAndView page(
      Sent sent, String said, String days, FormErrors errors, HttpStatus status) {
    AgencyCondition managed = managed();
    ReviewList.Filter filter = sent.filter();
    long number = sent.number();
    long found = list.count(managed, filter);
    Query query = sent.query();
    ReviewedView view =
        new ReviewedView(
            filter,
            years(),
            list.page(managed, filter, (int) (number - 1) * ON_A_PAGE, ON_A_PAGE),
            found,
            list.vacant(managed).values().stream().mapToLong(Long::longValue).sum(),
            query.with("page", number > 1 ? Long.toString(number) : ""),
            number > 1 ? PATH + query.with("page", Long.toString(number - 1)) : "",
            found > number * ON_A_PAGE ? PATH + query.with("page", Long.toString(number + 1)) : "",
            clock.instant());
    return new ModelAndView(
        "review/rounds",
        Map.of("view", view, "said", said, "days", days, "errors", errors),
        status);
  }

  private Map<String, String> years() {
    Map<String, String> years = new LinkedHashMap<>();
    years.put("", "ทุกปี");
    agreement.years().forEach(year -> years.put(year.toString(), "พ.ศ. " + year));
    return years;
  }

  private AgencyCondition managed() {
    AgencyScope scope = rights.scope(Permission.MANAGE_REVIEW);
    return new AgencyCondition(scope.condition("a"), scope.parameters());
  }

  @PostMapping(PATH + "/open")
  ModelAndView open(
      Sent sent,
      @RequestParam(name = "round", required = false, defaultValue = "") List<String> chosen,
      @RequestParam(defaultValue = "") String days) {
    rights.requireSomewhere(Permission.MANAGE_REVIEW);
    long number = Typed.number(days).orElse(0);
    if (number < 1 || number > Reviews.MOST_DAYS)
      return refused(sent, days, "days", "ระบุจำนวนวัน 1 ถึง " + Reviews.MOST_DAYS);
    List<Round> wanted = rounds(chosen);
    if (wanted.isEmpty()) return refused(sent, days, "rounds", "เลือกอย่างน้อย 1 รอบ");
    int opened = reviews.open(wanted, (int) number, rights.actor()).size();
    return new ModelAndView(
        "redirect:" + PATH + sent.query().with("opened", Integer.toString(opened)));
  }

  private ModelAndView refused(Sent sent, String days, String field, String message) {
    return page(sent, "", days, FormErrors.of(field, message), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private List<Round> rounds(List<String> chosen) {
    return chosen.stream()
        .limit(ON_A_PAGE)
        .flatMap(id -> RoundId.parse(id).stream())
        .flatMap(id -> rounds.find(id).stream())
        .filter(round -> rights.may(Permission.MANAGE_REVIEW, round.agency()))
        .toList();
  }

  @PostMapping(PATH + "/fill")
  ModelAndView fill() {
    rights.requireSomewhere(Permission.MANAGE_REVIEW);
    int vacant =
        reviews.fill(
            List.copyOf(list.vacant(managed()).keySet()),
            fitness.assessors().stream().map(one -> one.id().value()).toList(),
            rights.actor());
    return new ModelAndView("redirect:" + PATH + "?vacant=" + vacant);
  }
}

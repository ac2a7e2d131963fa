package prongsai.review.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.review.Fitness;
import prongsai.review.ReviewCounts;
import prongsai.review.Reviews;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// The rounds under review, for administrators: how far each is, and what comes next.
@Controller
class ReviewedPages {
  private static final String PATH = "/desk/review/rounds";
  private final Rights rights;
  private final Reviews reviews;
  private final Rounds rounds;
  private final Fitness fitness;
  private final Clock clock;

  ReviewedPages(Rights rights, Reviews reviews, Rounds rounds, Fitness fitness, Clock clock) {
    this.rights = rights;
    this.reviews = reviews;
    this.rounds = rounds;
    this.fitness = fitness;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView page(
      @RequestParam("assigned") Optional<String> assigned,
      @RequestParam("opened") Optional<String> opened,
      @RequestParam("vacant") Optional<String> vacant) {
    rights.requireSomewhere(Permission.MANAGE_REVIEW);
    String said =
        assigned
            .flatMap(ReviewedPages::number)
            .map(n -> "มอบหมายแล้ว " + n + " รอบ")
            .or(() ->
                opened
                    .flatMap(ReviewedPages::number)
                    .map(n -> "เปิดผลเบื้องต้นให้หน่วยงานแล้ว " + n + " รอบ"))
            .or(() ->
                vacant
                    .flatMap(ReviewedPages::number)
                    .map(n -> "หาผู้ตรวจแล้ว ยังว่าง " + n + " รายการ"))
            .orElse("");
    return page(said, Integer.toString(Reviews.USUAL_DAYS), FormErrors.NONE, HttpStatus.OK);
  }

  private static Optional<Long> number(String typed) {
    OptionalLong number = Typed.number(typed);
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private ModelAndView page(String said, String days, FormErrors errors, HttpStatus status) {
    return new ModelAndView(
        "review/rounds",
        Map.of(
            "reviews", managed(),
            "said", said,
            "days", days,
            "errors", errors,
            "now", clock.instant()),
        status);
  }

  private List<ReviewCounts> managed() {
    List<ReviewCounts> managed = new ArrayList<>(reviews.all());
    managed.removeIf(one -> !manages(one.review().round()));
    return managed;
  }

  private boolean manages(RoundId id) {
    return rounds
        .find(id)
        .filter(round -> rights.may(Permission.MANAGE_REVIEW, round.agency()))
        .isPresent();
  }

  @PostMapping(PATH + "/open")
  ModelAndView open(
      @RequestParam(name = "round", required = false, defaultValue = "") List<String> chosen,
      @RequestParam(defaultValue = "") String days) {
    rights.requireSomewhere(Permission.MANAGE_REVIEW);
    long number = Typed.number(days).orElse(0);
    List<Round> wanted = rounds(chosen);
    if (number < 1 || number > Reviews.MOST_DAYS)
      return page(
          "",
          days,
          FormErrors.of("days", "ระบุจำนวนวัน 1 ถึง " + Reviews.MOST_DAYS),
          HttpStatus.UNPROCESSABLE_CONTENT);
    if (wanted.isEmpty())
      return page(
          "",
          days,
          FormErrors.of("rounds", "เลือกอย่างน้อย 1 รอบ"),
          HttpStatus.UNPROCESSABLE_CONTENT);
    int opened = reviews.open(wanted, (int) number, rights.actor()).size();
    return new ModelAndView("redirect:" + PATH + "?opened=" + opened);
  }

  private List<Round> rounds(List<String> chosen) {
    return chosen.stream()
        .flatMap(id -> RoundId.parse(id).stream())
        .filter(this::manages)
        .flatMap(id -> rounds.find(id).stream())
        .toList();
  }

  @PostMapping(PATH + "/fill")
  ModelAndView fill() {
    rights.requireSomewhere(Permission.MANAGE_REVIEW);
    List<RoundId> with =
        managed().stream()
            .filter(one -> one.vacant() > 0)
            .map(one -> one.review().round())
            .toList();
    int vacant =
        reviews.fill(
            with,
            fitness.assessors().stream().map(one -> one.id().value()).toList(),
            rights.actor());
    return new ModelAndView("redirect:" + PATH + "?vacant=" + vacant);
  }
}

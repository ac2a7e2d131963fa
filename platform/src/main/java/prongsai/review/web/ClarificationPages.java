package prongsai.review.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.disclosure.Answer;
import prongsai.disclosure.Link;
import prongsai.review.Clarification;
import prongsai.review.Clarifications;
import prongsai.review.DisclosureItems;
import prongsai.review.LinksInText;
import prongsai.review.Review;
import prongsai.review.Reviews;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;
import prongsai.web.FormErrors;
import prongsai.web.Numbers;
import prongsai.web.ThaiDates;

/// Where an agency reads its provisional marks and clarifies those that it disagrees with.
@Controller
class ClarificationPages {
  private static final String PATH = "/desk/rounds/{id" + Asked.ID + "}/clarification";
  private final RoundsAtDesk atDesk;
  private final Rights rights;
  private final Asked asked;
  private final Reviews reviews;
  private final Clarifications clarifications;
  private final Evidences evidences;
  private final Clock clock;

  ClarificationPages(
      RoundsAtDesk atDesk,
      Rights rights,
      Asked asked,
      Reviews reviews,
      Clarifications clarifications,
      Evidences evidences,
      Clock clock) {
    this.atDesk = atDesk;
    this.rights = rights;
    this.asked = asked;
    this.reviews = reviews;
    this.clarifications = clarifications;
    this.evidences = evidences;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView page(@PathVariable("id") String id) {
    Round round = atDesk.require(id, Permission.READ_DISCLOSURE);
    return page(round, HttpStatus.OK);
  }

  private ModelAndView page(Round round, HttpStatus status) {
    return new ModelAndView("review/clarification", Map.of("view", view(round)), status);
  }

  private ClarifyView view(Round round) {
    Optional<Review> review = reviews.find(round.id());
    Review.State state =
        review.map(found -> found.state(clock.instant())).orElse(Review.State.MARKING);
    List<ClarifyView.Line> lines =
        state == Review.State.MARKING
            ? List.of()
            : reviews.standings(round.id()).stream()
                .map(one ->
                    new ClarifyView.Line(
                        DisclosureItems.find(round, one.item()).orElseThrow(), one))
                .toList();
    return new ClarifyView(
        round,
        asked.agency(round),
        review,
        state,
        review.map(this::left).orElse(0L),
        lines,
        state == Review.State.CLARIFYING && maySend(round));
  }

  private long left(Review review) {
    return review
        .window()
        .map(window ->
            ChronoUnit.DAYS.between(ThaiDates.today(clock), ThaiDates.day(window.closes())))
        .orElse(0L);
  }

  private boolean maySend(Round round) {
    return rights.may(Permission.FILL_DISCLOSURE, round.agency())
        || rights.may(Permission.APPROVE_DISCLOSURE, round.agency());
  }

  @GetMapping(PATH + "/{item}")
  ModelAndView item(@PathVariable("id") String id, @PathVariable("item") String item) {
    Round round = atDesk.require(id, Permission.READ_DISCLOSURE);
    return item(round, item, "", FormErrors.NONE, HttpStatus.OK);
  }

  private ModelAndView item(
      Round round, String code, String text, FormErrors errors, HttpStatus status) {
    MarkedThing thing = asked.item(round, code);
    ClarifyView view = view(round);
    ClarifyView.Line line = line(view, thing);
    Optional<Answer> answer = evidences.answer(round.id(), thing.item().code());
    return new ModelAndView(
        "review/clarify",
        Map.of(
            "view", view,
            "line", line,
            "answer", answer,
            "links", evidences.links(round.id(), answer),
            "text", text,
            "errors", errors),
        status);
  }

  private static ClarifyView.Line line(ClarifyView view, MarkedThing thing) {
    return view.standings().stream()
        .filter(one -> one.item().code().equals(thing.item().code()))
        .findFirst()
        .orElseThrow(Asked::missing);
  }

  @PostMapping(PATH + "/{item}")
  ModelAndView send(
      @PathVariable("id") String id,
      @PathVariable("item") String code,
      @RequestParam(defaultValue = "") String text) {
    Round round = require(id);
    MarkedThing thing = asked.item(round, code);
    ClarifyView view = view(round);
    if (!line(view, thing).isBelow()) return page(round, HttpStatus.CONFLICT);
    String words = Lines.of(text);
    FormErrors errors = errors(words, round, thing);
    if (!errors.isEmpty())
      return item(round, code, words, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    return done(
        clarifications.send(round, thing.item().code(), words, asked.account(), rights.actor()),
        round);
  }

  private FormErrors errors(String text, Round round, MarkedThing thing) {
    if (text.isEmpty()) return FormErrors.of("text", "ระบุคำชี้แจง");
    if (text.length() > Clarification.LONGEST_TEXT)
      return FormErrors.of(
          "text", "คำชี้แจงยาวเกิน " + Numbers.grouped(Clarification.LONGEST_TEXT) + " ตัวอักษร");
    List<String> handedIn =
        evidences
            .answer(round.id(), thing.item().code())
            .map(found -> found.links().stream().map(Link::url).toList())
            .orElse(List.of());
    List<String> others = LinksInText.others(text, handedIn);
    return others.isEmpty()
        ? FormErrors.NONE
        : FormErrors.of(
            "text",
            "คำชี้แจงมีลิงก์ที่ไม่ได้ส่งไว้ตั้งแต่แรก: "
                + String.join(" ", others)
                + " ผู้ทบทวนพิจารณาเฉพาะสิ่งที่อยู่ ณ ลิงก์ที่ส่งไว้ โปรดลบออก"
                + " หากอ้างถึงลิงก์ที่ส่งไว้ ให้เว้นวรรคหน้าและหลังลิงก์");
  }

  @PostMapping(PATH + "/{item}/withdraw")
  ModelAndView withdraw(@PathVariable("id") String id, @PathVariable("item") String code) {
    Round round = require(id);
    MarkedThing thing = asked.item(round, code);
    return done(clarifications.withdraw(round, thing.item().code(), rights.actor()), round);
  }

  private Round require(String id) {
    Round round = atDesk.require(id, Permission.READ_DISCLOSURE);
    if (!maySend(round)) rights.require(Permission.FILL_DISCLOSURE, round.agency());
    return round;
  }

  private ModelAndView done(Clarifications.Act act, Round round) {
    return switch (act) {
      case DONE, NOTHING_TO_DO ->
          new ModelAndView("redirect:/desk/rounds/" + round.id() + "/clarification");
      case NOT_NOW, OWN_MARK -> page(round, HttpStatus.CONFLICT);
    };
  }
}

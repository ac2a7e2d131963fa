package prongsai.review.web;

import java.time.Clock;
import java.util.LinkedHashMap;
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
import prongsai.access.AccountId;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.disclosure.Answer;
import prongsai.review.Assignment;
import prongsai.review.Assignments;
import prongsai.review.Clarification;
import prongsai.review.Clarifications;
import prongsai.review.DisclosureItems;
import prongsai.review.Given;
import prongsai.review.Review;
import prongsai.review.Reviews;
import prongsai.round.Round;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// Where a second reviewer decides on clarifications: somebody who did not mark the item.
@Controller
class DecisionPages {
  private static final String PATH = "/desk/review/clarifications";
  private final Rights rights;
  private final Asked asked;
  private final Assignments assignments;
  private final Reviews reviews;
  private final Clarifications clarifications;
  private final Evidences evidences;
  private final Clock clock;

  DecisionPages(
      Rights rights,
      Asked asked,
      Assignments assignments,
      Reviews reviews,
      Clarifications clarifications,
      Evidences evidences,
      Clock clock) {
    this.rights = rights;
    this.asked = asked;
    this.assignments = assignments;
    this.reviews = reviews;
    this.clarifications = clarifications;
    this.evidences = evidences;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView queue() {
    rights.requireSomewhere(Permission.MARK_DISCLOSURE);
    List<DecisionLine> lines =
        clarifications.waiting(asked.account()).stream()
            .filter(one -> asked.fits(asked.round(one.round())))
            .map(one ->
                new DecisionLine(one, asked.item(asked.round(one.round()), one.item().value())))
            .toList();
    return new ModelAndView("review/decisions", Map.of("lines", lines));
  }

  @GetMapping(PATH + "/{clarification" + Asked.ID + "}")
  ModelAndView page(@PathVariable("clarification") String id) {
    return page(find(id), new DecisionForm("", ""), FormErrors.NONE, HttpStatus.OK);
  }

  /// A clarification whose window is over and that whoever asks may decide on.
  private Clarification find(String id) {
    Clarification found = Asked.uuid(id).flatMap(clarifications::find).orElseThrow(Asked::missing);
    asked.require(asked.round(found.round()));
    AccountId account = asked.account();
    boolean marked =
        assignments.of(found.round(), found.item()).stream().anyMatch(one -> one.isOf(account));
    boolean over = reviews.find(found.round()).filter(review -> isOver(review)).isPresent();
    if (marked || !over) throw Asked.missing();
    return found;
  }

  private boolean isOver(Review review) {
    return switch (review.state(clock.instant())) {
      case MARKING, CLARIFYING -> false;
      case DECIDING, FINAL -> true;
    };
  }

  private ModelAndView page(
      Clarification clarification, DecisionForm form, FormErrors errors, HttpStatus status) {
    Round round = asked.round(clarification.round());
    Optional<Answer> answer = evidences.answer(round.id(), clarification.item());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("clarification", clarification);
    model.put("thing", asked.item(round, clarification.item().value()));
    model.put("given", given(clarification));
    model.put("closes", reviews.find(round.id()).flatMap(Review::window).orElseThrow().closes());
    model.put("answer", answer);
    model.put("links", evidences.links(round.id(), answer));
    model.put("form", form);
    model.put("errors", errors);
    return new ModelAndView("review/decide", model, status);
  }

  private List<Given> given(Clarification clarification) {
    return assignments.of(clarification.round(), clarification.item()).stream()
        .map(Assignment::given)
        .flatMap(Optional::stream)
        .toList();
  }

  @PostMapping(PATH + "/{clarification" + Asked.ID + "}")
  ModelAndView decide(
      @PathVariable("clarification") String id,
      @RequestParam(defaultValue = "") String mark,
      @RequestParam(defaultValue = "") String reason) {
    Clarification found = find(id);
    Round round = asked.round(found.round());
    DecisionForm form = new DecisionForm(mark, Typed.text(reason));
    FormErrors errors = errors(form, asked.item(round, found.item().value()));
    if (!errors.isEmpty()) return page(found, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    Clarifications.Act act =
        clarifications.decide(found, round, mark, form.reason(), asked.account(), rights.actor());
    return act == Clarifications.Act.DONE
        ? new ModelAndView("redirect:" + PATH)
        : page(find(id), form, FormErrors.NONE, HttpStatus.CONFLICT);
  }

  private static FormErrors errors(DecisionForm form, MarkedThing thing) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    if (DisclosureItems.option(thing.item(), form.mark()).isEmpty())
      errors.put("mark", List.of("เลือกผลการพิจารณา"));
    if (form.reason().isEmpty() || form.reason().length() > Given.LONGEST_REASON)
      errors.put("reason", List.of("ระบุเหตุผล ไม่เกิน 2,000 ตัวอักษร"));
    return new FormErrors(errors);
  }
}

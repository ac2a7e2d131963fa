package prongsai.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.AccountId;
import prongsai.access.Rights;
import prongsai.disclosure.Answer;
import prongsai.review.Assignment;
import prongsai.review.Assignments;
import prongsai.review.Confidence;
import prongsai.review.Given;
import prongsai.review.Marking;
import prongsai.review.Notes;
import prongsai.review.Seat;
import prongsai.round.Round;
import prongsai.web.FormErrors;

/// Where an assessor marks one item of one agency.
@Controller
class MarkingPages {
  private static final String PATH = "/desk/review/{assignment" + Asked.ID + "}";

  private final Asked asked;
  private final Assignments assignments;
  private final Marking marking;
  private final Notes notes;
  private final Evidences evidences;
  private final Rights rights;

  MarkingPages(
      Asked asked,
      Assignments assignments,
      Marking marking,
      Notes notes,
      Evidences evidences,
      Rights rights) {
    this.asked = asked;
    this.assignments = assignments;
    this.marking = marking;
    this.notes = notes;
    this.evidences = evidences;
    this.rights = rights;
  }

  @GetMapping(PATH)
  ModelAndView page(
      @PathVariable("assignment") String id, @RequestParam("saved") Optional<String> saved) {
    Assignment own = asked.assignment(id);
    return page(own, MarkForm.of(own.given()), FormErrors.NONE, saved.isPresent(), HttpStatus.OK);
  }

  private ModelAndView page(
      Assignment own, MarkForm form, FormErrors errors, boolean saved, HttpStatus status) {
    AccountId account = asked.account();
    Round round = asked.round(own.round());
    MarkedThing thing = asked.item(round, own.item().value());
    List<Assignment> seats = assignments.of(own.round(), own.item());
    Optional<Answer> answer = evidences.answer(round.id(), own.item());
    MarkingView view =
        new MarkingView(
            own,
            round,
            thing.agency(),
            thing.item(),
            answer,
            evidences.links(round.id(), answer),
            assignments.place(account, own.id()),
            marking.lock(own, seats),
            others(own, seats),
            notes.phrases(account),
            notes.journal(own.round(), own.item(), account),
            form,
            errors,
            saved);
    return new ModelAndView("review/marking", Map.of("view", view), status);
  }

  /// The other seats' marks: for the third person always, for the first two once both are in.
  private static List<Given> others(Assignment own, List<Assignment> seats) {
    if (own.seat() != Seat.THIRD && !Marking.bothIn(seats)) return List.of();
    return seats.stream()
        .filter(one -> !one.id().equals(own.id()))
        .flatMap(one -> one.given().stream())
        .toList();
  }

  @PostMapping(PATH)
  ModelAndView mark(
      @PathVariable("assignment") String id,
      @RequestParam(defaultValue = "") String mark,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String phrase,
      @RequestParam(defaultValue = "") String confidence,
      @RequestParam("stay") Optional<String> stay) {
    Assignment own = asked.assignment(id);
    MarkForm form = MarkForm.typed(mark, reason, phrase, confidence);
    FormErrors errors =
        form.errors(asked.item(asked.round(own.round()), own.item().value()).item());
    if (!errors.isEmpty()) return page(own, form, errors, false, HttpStatus.UNPROCESSABLE_CONTENT);
    Marking.Lock lock =
        marking.mark(
            own,
            asked.account(),
            mark,
            form.reason(),
            Confidence.typed(confidence).orElseThrow(),
            rights.actor());
    if (lock != Marking.Lock.OPEN)
      return page(
          asked.assignment(id), MarkForm.of(own.given()), errors, false, HttpStatus.CONFLICT);
    Optional<UUID> next = assignments.place(asked.account(), own.id()).open();
    String to = stay.isPresent() ? own.id() + "?saved" : next.map(one -> one + "?saved").orElse("");
    return new ModelAndView("redirect:/desk/review" + (to.isEmpty() ? "" : "/" + to));
  }

  @PostMapping(PATH + "/journal")
  ModelAndView journal(
      @PathVariable("assignment") String id, @RequestParam(defaultValue = "") String text) {
    Assignment own = asked.assignment(id);
    String entry = Lines.of(text);
    if (entry.length() > Notes.LONGEST_ENTRY)
      return page(
          own,
          MarkForm.of(own.given()),
          FormErrors.of("text", "บันทึกส่วนตัวยาวเกิน 4,000 ตัวอักษร"),
          false,
          HttpStatus.UNPROCESSABLE_CONTENT);
    if (marking.isFinal(own.round()))
      return page(own, MarkForm.of(own.given()), FormErrors.NONE, false, HttpStatus.CONFLICT);
    notes.write(own.round(), own.item(), asked.account(), entry);
    return new ModelAndView("redirect:/desk/review/" + own.id());
  }
}

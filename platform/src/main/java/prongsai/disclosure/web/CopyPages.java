package prongsai.disclosure.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.intake.LastYear;
import prongsai.disclosure.intake.Proposal;
import prongsai.disclosure.intake.Taking;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;

/// Answers from the year before: see them beside what stands there, choose, take over.
@Controller
@RequestMapping("/desk/rounds/{id}/disclosure/copy")
class CopyPages {
  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final ChecklistFilling filling;
  private final LastYear lastYear;
  private final Taking taking;
  private final Rights rights;

  CopyPages(
      RoundsAtDesk atDesk,
      Agencies agencies,
      ChecklistFilling filling,
      LastYear lastYear,
      Taking taking,
      Rights rights) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.filling = filling;
    this.lastYear = lastYear;
    this.taking = taking;
    this.rights = rights;
  }

  @GetMapping
  ModelAndView compare(
      @PathVariable("id") String id, @RequestParam(name = "done") Optional<Integer> done) {
    Round round = atDesk.require(id, Permission.FILL_DISCLOSURE);
    return page(round, lastYear.of(round), Optional.empty(), HttpStatus.OK)
        .addObject("done", done.orElse(-1));
  }

  private ModelAndView page(
      Round round,
      Optional<LastYear.Source> source,
      Optional<Taking.Taken> outcome,
      HttpStatus status) {
    IntakeView view =
        new IntakeView(
            agencies.find(round.agency()).orElseThrow(),
            round,
            taking.compare(round, proposals(source)),
            List.of(),
            source,
            outcome,
            filling.closed(round));
    return new ModelAndView("disclosure/copy", Map.of("view", view, "done", -1), status);
  }

  private static List<Proposal> proposals(Optional<LastYear.Source> source) {
    return source.map(LastYear.Source::proposals).orElse(List.of());
  }

  @PostMapping
  ModelAndView take(
      @PathVariable("id") String id,
      @RequestParam(name = "source", defaultValue = "") String sha256,
      @RequestParam(name = "seen", defaultValue = "") String seen,
      @RequestParam(name = "take", defaultValue = "") List<String> take) {
    Round round = atDesk.require(id, Permission.FILL_DISCLOSURE);
    Optional<LastYear.Source> source = lastYear.of(round);
    if (!source.map(LastYear.Source::sha256).equals(Optional.of(sha256)))
      return page(round, source, Optional.of(CHANGED), HttpStatus.CONFLICT);
    Taking.Taken taken =
        taking.take(
            TakeForm.order(round, proposals(source), take, seen, "checklist.copied"),
            rights.current().orElseThrow().id(),
            rights.actor());
    if (!taken.conflicts().isEmpty() || taken.refused().isPresent())
      return page(round, source, Optional.of(taken), HttpStatus.CONFLICT);
    return new ModelAndView(
        "redirect:/desk/rounds/%s/disclosure/copy?done=%d"
            .formatted(round.id(), taken.taken().size()));
  }

  private static final Taking.Taken CHANGED =
      new Taking.Taken(
          List.of(),
          List.of(),
          Optional.of("รายการของปีก่อนเปลี่ยนไปหลังจากที่เปิดหน้านี้ โปรดตรวจและเลือกใหม่"));
}

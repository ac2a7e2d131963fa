package prongsai.disclosure.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.AccountId;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.intake.Pasted;
import prongsai.disclosure.intake.Taking;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;
import prongsai.web.FormErrors;

/// All items from a spreadsheet: paste, see beside what stands there, choose, take over.
@Controller
@RequestMapping("/desk/rounds/{id}/disclosure/paste")
class PastePages {
  private static final int MOST_BYTES = 60_000;

  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final ChecklistFilling filling;
  private final Taking taking;
  private final KeptPastes kept;
  private final Rights rights;

  PastePages(
      RoundsAtDesk atDesk,
      Agencies agencies,
      ChecklistFilling filling,
      Taking taking,
      KeptPastes kept,
      Rights rights) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.filling = filling;
    this.taking = taking;
    this.kept = kept;
    this.rights = rights;
  }

  @GetMapping
  ModelAndView blank(
      @PathVariable("id") String id,
      @RequestParam(name = "done") Optional<Integer> done,
      @RequestParam(name = "gone") Optional<String> gone) {
    Round round = atDesk.require(id, Permission.FILL_DISCLOSURE);
    PasteView.Said said = new PasteView.Said(done, gone.isPresent());
    return form(round, "", FormErrors.NONE, said, HttpStatus.OK);
  }

  private ModelAndView form(
      Round round, String text, FormErrors errors, PasteView.Said said, HttpStatus status) {
    PasteView view =
        new PasteView(
            agencies.find(round.agency()).orElseThrow(),
            round,
            text,
            errors,
            said,
            filling.closed(round));
    return new ModelAndView("disclosure/paste", Map.of("view", view), status);
  }

  @PostMapping
  ModelAndView look(
      @PathVariable("id") String id, @RequestParam(name = "text", defaultValue = "") String text) {
    Round round = atDesk.require(id, Permission.FILL_DISCLOSURE);
    Optional<String> error = error(round, text);
    if (error.isPresent() || filling.closed(round).isPresent())
      return form(
          round,
          text,
          error.map(thai -> FormErrors.of("text", thai)).orElse(FormErrors.NONE),
          PasteView.Said.NOTHING,
          error.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    UUID upload = kept.keep(account(), round.id(), text);
    return new ModelAndView("redirect:" + path(round) + "/" + upload);
  }

  private static Optional<String> error(Round round, String text) {
    if (text.isBlank()) return Optional.of("ยังไม่ได้วางข้อมูล");
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
      return Optional.of(
          "ข้อมูลยาวเกินไป โปรดวางเฉพาะคอลัมน์รหัสข้อ ลิงก์ และคำอธิบาย หรือวางทีละส่วน");
    return read(round, text).rows() == 0
        ? Optional.of("ไม่พบแถวข้อมูล มีเพียงหัวตาราง")
        : Optional.empty();
  }

  private static Pasted read(Round round, String text) {
    return Pasted.read(text, Checklists.items(round.framework()));
  }

  @GetMapping("/{upload:[0-9a-f-]{36}}")
  ModelAndView check(@PathVariable("id") String id, @PathVariable("upload") UUID upload) {
    Round round = atDesk.require(id, Permission.FILL_DISCLOSURE);
    return kept.find(upload, account(), round.id())
        .map(text -> comparison(round, upload, read(round, text), Optional.empty(), HttpStatus.OK))
        .orElseGet(() -> gone(round));
  }

  private ModelAndView comparison(
      Round round, UUID upload, Pasted pasted, Optional<Taking.Taken> outcome, HttpStatus status) {
    IntakeView view =
        new IntakeView(
            agencies.find(round.agency()).orElseThrow(),
            round,
            taking.compare(round, pasted.proposals()),
            pasted.faults(),
            Optional.empty(),
            outcome,
            filling.closed(round));
    return new ModelAndView(
        "disclosure/paste-check",
        Map.of("view", view, "action", path(round) + "/" + upload + "/take"),
        status);
  }

  @PostMapping("/{upload:[0-9a-f-]{36}}/take")
  ModelAndView take(
      @PathVariable("id") String id,
      @PathVariable("upload") UUID upload,
      @RequestParam(name = "seen", defaultValue = "") String seen,
      @RequestParam(name = "take", defaultValue = "") List<String> take) {
    Round round = atDesk.require(id, Permission.FILL_DISCLOSURE);
    Optional<String> text = kept.find(upload, account(), round.id());
    if (text.isEmpty()) return gone(round);
    Pasted pasted = read(round, text.get());
    Taking.Taken taken =
        taking.take(
            TakeForm.order(round, pasted.proposals(), take, seen, "checklist.pasted"),
            account(),
            rights.actor());
    if (!taken.conflicts().isEmpty() || taken.refused().isPresent())
      return comparison(round, upload, pasted, Optional.of(taken), HttpStatus.CONFLICT);
    kept.discard(upload, account());
    return new ModelAndView("redirect:" + path(round) + "?done=" + taken.taken().size());
  }

  private AccountId account() {
    return rights.current().orElseThrow().id();
  }

  private static String path(Round round) {
    return "/desk/rounds/" + round.id() + "/disclosure/paste";
  }

  private static ModelAndView gone(Round round) {
    return new ModelAndView("redirect:" + path(round) + "?gone");
  }
}

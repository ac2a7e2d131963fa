package prongsai.participation.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.response.AnswerImport;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.problem.Problem;
import prongsai.web.FormErrors;
import prongsai.web.ThaiDates;
import prongsai.web.Typed;

/// Brings in answers that were collected elsewhere: choose a file, see whether it can be read
/// whole, then say yes. All of a file or nothing.
@Controller
@RequestMapping("/desk/rounds/{id}/import")
class ImportPages {
  private static final int LONGEST_NAME = 120;

  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final AnswerImport answers;
  private final KeptFiles files;
  private final Rights rights;
  private final AuditTrail audit;
  private final Clock clock;

  ImportPages(
      RoundsAtDesk atDesk,
      Agencies agencies,
      AnswerImport answers,
      KeptFiles files,
      Rights rights,
      AuditTrail audit,
      Clock clock) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.answers = answers;
    this.files = files;
    this.rights = rights;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView choose(
      @PathVariable("id") String id,
      @RequestParam(name = "survey") Optional<SurveyInstrument> survey,
      @RequestParam(name = "answers") Optional<Long> count,
      @RequestParam(name = "gone") Optional<String> gone) {
    Round round = atDesk.require(id, Permission.IMPORT_ANSWERS);
    Optional<ImportView.Done> done =
        survey.flatMap(one -> count.map(number -> new ImportView.Done(one, number)));
    return page(
        new ImportView(
            agencies.find(round.agency()).orElseThrow(),
            round,
            ImportForm.fresh(round, ThaiDates.today(clock)),
            FormErrors.NONE,
            List.of(),
            done,
            gone.isPresent()),
        HttpStatus.OK);
  }

  private static ModelAndView page(ImportView view, HttpStatus status) {
    return new ModelAndView("participation/import", Map.of("view", view), status);
  }

  private ModelAndView refused(
      Round round, ImportForm form, FormErrors errors, List<Problem> problems) {
    ImportView view =
        new ImportView(
            agencies.find(round.agency()).orElseThrow(),
            round,
            form,
            errors,
            problems,
            Optional.empty(),
            false);
    return page(view, view.takesAnswers() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
  }

  @PostMapping
  ModelAndView take(
      @PathVariable("id") String id,
      @RequestParam(name = "survey", defaultValue = "") String survey,
      @RequestParam(name = "day", defaultValue = "") String day,
      @RequestParam(name = "file", required = false) Optional<MultipartFile> file)
      throws IOException {
    Round round = atDesk.require(id, Permission.IMPORT_ANSWERS);
    ImportForm form = new ImportForm(survey, day);
    Optional<MultipartFile> chosen = file.filter(one -> !name(one).isEmpty());
    FormErrors errors = form.errors(round, ThaiDates.today(clock), chosen.isPresent());
    if (!errors.isEmpty() || !takesAnswers(round)) return refused(round, form, errors, List.of());
    Path place = files.place();
    boolean kept = false;
    try {
      chosen.orElseThrow().transferTo(place);
      AnswerImport.Loaded tried = answers.tried(round.id(), form.instrument().orElseThrow(), place);
      if (tried.isRefused()) return refused(round, form, FormErrors.NONE, tried.problems());
      UUID upload = keep(round, form, name(chosen.get()), place, tried);
      kept = true;
      return new ModelAndView("redirect:" + path(round) + "/" + upload);
    } finally {
      if (!kept) KeptFiles.delete(place);
    }
  }

  private UUID keep(
      Round round, ImportForm form, String name, Path place, AnswerImport.Loaded tried) {
    UUID id = UUID.randomUUID();
    files.keep(
        new KeptFile(
            id,
            account(),
            round.id(),
            form.instrument().orElseThrow(),
            form.date().orElseThrow(),
            name,
            place,
            tried.answers(),
            tried.problems(),
            files.until()));
    return id;
  }

  private static boolean takesAnswers(Round round) {
    return switch (round.state()) {
      case PLANNED, OPEN -> true;
      case CLOSED, FROZEN -> false;
    };
  }

  private static String name(MultipartFile file) {
    String given = file.getOriginalFilename();
    String name = given == null ? "" : Typed.text(given.replaceAll(".*[/\\\\]", ""));
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private long account() {
    return rights.current().orElseThrow().id().value();
  }

  private static String path(Round round) {
    return "/desk/rounds/" + round.id() + "/import";
  }

  private static ModelAndView gone(Round round) {
    return new ModelAndView("redirect:" + path(round) + "?gone");
  }

  @GetMapping("/{upload:[0-9a-f-]{36}}")
  ModelAndView look(@PathVariable("id") String id, @PathVariable("upload") UUID upload) {
    Round round = atDesk.require(id, Permission.IMPORT_ANSWERS);
    rights.requireFresh();
    Optional<KeptFile> file = files.find(upload, account(), round.id());
    if (file.isEmpty()) return gone(round);
    return new ModelAndView(
        "participation/import-check",
        Map.of(
            "agency", agencies.find(round.agency()).orElseThrow(),
            "round", round,
            "file", file.get()));
  }

  @PostMapping("/{upload:[0-9a-f-]{36}}/confirm")
  ModelAndView confirm(@PathVariable("id") String id, @PathVariable("upload") UUID upload) {
    Round round = atDesk.require(id, Permission.IMPORT_ANSWERS);
    rights.requireFresh();
    Optional<KeptFile> taken = files.take(upload, account(), round.id());
    if (taken.isEmpty()) return gone(round);
    KeptFile file = taken.get();
    ImportForm form = new ImportForm(file.survey().name(), file.day().toString());
    try {
      AnswerImport.Loaded loaded =
          answers.csv(
              round.id(),
              file.survey(),
              file.path(),
              file.day(),
              count -> audit.record(event(round, file, count)));
      if (loaded.isRefused()) return refused(round, form, FormErrors.NONE, loaded.problems());
      return new ModelAndView(
          "redirect:" + path(round) + "?survey=" + form.survey() + "&answers=" + loaded.answers());
    } catch (AnswerImport.RoundIsOver over) {
      return refused(
          atDesk.require(id, Permission.IMPORT_ANSWERS), form, FormErrors.NONE, List.of());
    } finally {
      KeptFiles.delete(file.path());
    }
  }

  private AuditEvent event(Round round, KeptFile file, long count) {
    return AuditEvent.of(
        "answers.imported",
        rights.actor(),
        round.agency(),
        Map.of(
            "round", round.id().toString(),
            "instrument", file.survey().name(),
            "day", file.day().toString(),
            "count", Long.toString(count)));
  }
}

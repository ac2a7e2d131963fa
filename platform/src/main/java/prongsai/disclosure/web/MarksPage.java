package prongsai.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.disclosure.Marks;
import prongsai.disclosure.UnderReview;
import prongsai.importing.MarkFile;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Option;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Severity;
import prongsai.scoring.problem.Where;

/// The marks of the disclosure items of a round: read, and brought in from a file, all or none.
@Controller
@RequestMapping("/desk/rounds/{id}/marks")
class MarksPage {
  private static final int MOST_PROBLEMS = 50;

  private final Rounds rounds;
  private final Agencies agencies;
  private final Marks marks;
  private final Rights rights;
  private final AuditTrail audit;
  private final UnderReview underReview;

  MarksPage(
      Rounds rounds,
      Agencies agencies,
      Marks marks,
      Rights rights,
      AuditTrail audit,
      UnderReview underReview) {
    this.rounds = rounds;
    this.agencies = agencies;
    this.marks = marks;
    this.rights = rights;
    this.audit = audit;
    this.underReview = underReview;
  }

  @GetMapping
  String page(@PathVariable UUID id, Model model) {
    return page(round(id, Permission.READ_RESULTS), List.of(), model);
  }

  @PostMapping
  String upload(
      @PathVariable UUID id,
      @RequestParam(required = false) Optional<MultipartFile> file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Round round = round(id, Permission.MARK_DISCLOSURE);
    if (file.isEmpty()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    if (round.state() == RoundState.FROZEN)
      throw new ResponseStatusException(HttpStatus.CONFLICT, "ยืนยันผลแล้ว แก้ผลการตรวจไม่ได้");
    if (underReview.test(round.id())) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page(round, List.of(), model);
    }
    Instrument disclosure = disclosure(round.framework());
    List<Problem> problems = new ArrayList<>();
    Map<String, Map<Code, Option>> read = read(file.get(), round.framework(), disclosure, problems);
    if (problems.stream().noneMatch(one -> one.severity() == Severity.ERROR) && read.size() == 1) {
      marks.replace(round.id(), read.values().iterator().next());
      audit.record(
          AuditEvent.of(
              "marks.imported", rights.actor(), round.agency(), Map.of("round", id.toString())));
      return "redirect:/desk/rounds/" + id + "/marks";
    }
    if (problems.isEmpty())
      problems.add(Problem.error("inputs/agency-column-missing", Where.NOWHERE));
    return page(round, problems, model);
  }

  private static Map<String, Map<Code, Option>> read(
      MultipartFile file, Framework framework, Instrument disclosure, List<Problem> problems)
      throws IOException {
    Path upload = Files.createTempFile("marks", ".upload");
    try {
      file.transferTo(upload);
      return MarkFile.read(upload, framework, disclosure, problems::add);
    } finally {
      Files.deleteIfExists(upload);
    }
  }

  private String page(Round round, List<Problem> problems, Model model) {
    model.addAttribute("round", round);
    model.addAttribute("agency", agencies.find(round.agency()).orElseThrow());
    model.addAttribute("disclosure", disclosure(round.framework()));
    model.addAttribute("marks", marks.of(round.id()));
    model.addAttribute("underReview", underReview.test(round.id()));
    model.addAttribute(
        "problems",
        problems.stream()
            .limit(MOST_PROBLEMS)
            .map(one -> where(one) + one.message(Language.TH))
            .toList());
    model.addAttribute(
        "mayMark",
        round.state() != RoundState.FROZEN
            && !underReview.test(round.id())
            && rights.may(Permission.MARK_DISCLOSURE, round.agency()));
    return "disclosure/marks";
  }

  /// Row and column, without the name that the upload has on this machine.
  private static String where(Problem problem) {
    String where = problem.where().toString();
    int place = where.indexOf(".upload:");
    return place < 0 ? "" : where.substring(place + ".upload:".length()) + " ";
  }

  private static Instrument disclosure(Framework framework) {
    return framework.instruments().stream()
        .filter(one -> one.kind() == Instrument.Kind.DISCLOSURE)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Round round(UUID id, Permission permission) {
    Round round =
        rounds
            .find(new RoundId(id))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    rights.require(permission, round.agency());
    return round;
  }
}

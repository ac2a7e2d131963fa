package prongsai.publishing.web;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.publishing.RoundDocuments;
import prongsai.results.Freezing;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.Rounds;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.score.Result;
import prongsai.web.ProgramName;

/// The result of a round: freezing it, reading it, correcting it, and its documents.
@Controller
@RequestMapping("/desk/rounds/{id}/results")
class ResultsPages {
  private static final int LONGEST_REASON = 500;

  private final Rounds rounds;
  private final Agencies agencies;
  private final Rights rights;
  private final AuditTrail audit;
  private final Freezing freezing;
  private final FrozenResults results;
  private final RoundDocuments documents;
  private final TableChoice tables;

  ResultsPages(
      Rounds rounds,
      Agencies agencies,
      Rights rights,
      AuditTrail audit,
      Freezing freezing,
      FrozenResults results,
      RoundDocuments documents,
      TableChoice tables) {
    this.rounds = rounds;
    this.agencies = agencies;
    this.rights = rights;
    this.audit = audit;
    this.freezing = freezing;
    this.results = results;
    this.documents = documents;
    this.tables = tables;
  }

  @GetMapping
  String page(@PathVariable UUID id, @RequestParam Optional<Integer> version, Model model) {
    Round round = round(id, Permission.READ_RESULTS);
    Optional<FrozenResult> frozen =
        version
            .map(number -> results.find(round.id(), number))
            .orElseGet(() -> results.latest(round.id()));
    model.addAttribute("round", round);
    model.addAttribute("agency", agencies.find(round.agency()).orElseThrow());
    model.addAttribute("tables", tables.of(round));
    if (frozen.isEmpty()) {
      if (version.isPresent()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      model.addAttribute("mayFreeze", mayFreeze(round));
      return "results/none";
    }
    documents.order(round, frozen.get(), ProgramName.version());
    model.addAttribute("view", view(round, frozen.get()));
    return "results/page";
  }

  private boolean mayFreeze(Round round) {
    return round.state() == RoundState.CLOSED
        && rights.may(Permission.FREEZE_ROUND, round.agency());
  }

  private ResultView view(Round round, FrozenResult frozen) {
    Result result = frozen.recomputed(round.framework());
    return new ResultView(
        agencies.find(round.agency()).orElseThrow(),
        round,
        frozen,
        results.versions(round.id()),
        new Analyst(round.framework(), AnalysisSettings.USUAL).analyse(result, Optional.empty()),
        new Figures(result),
        documents.progress(round, frozen),
        documents.files(round, frozen),
        rights.may(Permission.FREEZE_ROUND, round.agency()));
  }

  @PostMapping("/freeze")
  String freeze(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
    Round round = round(id, Permission.FREEZE_ROUND);
    rights.requireFresh();
    boolean correction = round.state() == RoundState.FROZEN;
    String why = reason.strip();
    if (round.state() == RoundState.PLANNED || round.state() == RoundState.OPEN)
      throw new ResponseStatusException(
          HttpStatus.CONFLICT, "รอบนี้ยังรับคำตอบอยู่ ต้องปิดรอบก่อน");
    if (freezing.awaitsReview(round))
      throw new ResponseStatusException(
          HttpStatus.CONFLICT,
          "การตรวจ OIT ของรอบนี้ยังไม่เสร็จ ต้องยืนยันผลสุดท้ายของการตรวจก่อน");
    if (correction && (why.isEmpty() || why.length() > LONGEST_REASON))
      return "redirect:" + path(round) + "?reason=missing";
    try {
      FrozenResult frozen =
          freezing.freeze(
              round, correction ? why : "ปิดรอบการประเมิน", ProgramName.version(), rights.actor());
      audit.record(
          AuditEvent.of(
              correction ? "result.corrected" : "result.frozen",
              rights.actor(),
              round.agency(),
              Map.of(
                  "round", id.toString(),
                  "version", Integer.toString(frozen.number()),
                  "sha256", frozen.result().sha256())));
    } catch (DuplicateKeyException another) {
      return "redirect:" + path(round); // somebody else just did
    }
    return "redirect:" + path(round);
  }

  @GetMapping("/documents/{number}/{name}")
  ResponseEntity<Resource> document(
      @PathVariable UUID id, @PathVariable int number, @PathVariable String name) {
    Round round = round(id, Permission.READ_RESULTS);
    Path file =
        results.find(round.id(), number).stream()
            .flatMap(frozen -> documents.files(round, frozen).stream())
            .filter(one -> one.getFileName().toString().equals(name))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String shown =
        agencies.find(round.agency()).orElseThrow().name() + " " + round.year() + " " + name;
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(shown, java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
        .body(new FileSystemResource(file));
  }

  private Round round(UUID id, Permission permission) {
    Round round =
        rounds
            .find(new RoundId(id))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    rights.require(permission, round.agency());
    return round;
  }

  private static String path(Round round) {
    return "/desk/rounds/" + round.id().value() + "/results";
  }
}

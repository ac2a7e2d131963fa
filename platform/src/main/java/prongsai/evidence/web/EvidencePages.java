package prongsai.evidence.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Permission;
import prongsai.agency.Agencies;
import prongsai.evidence.Capture;
import prongsai.evidence.Evidence;
import prongsai.evidence.Part;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;

/// Shows a capture beside the live page, and hands out what was kept: never as something that a
/// browser would run.
@Controller
class EvidencePages {
  private static final int MOST_SHOWN = 30_000;

  /// Even where a browser shows it, nothing in it runs or loads.
  private static final String LOCKED = "default-src 'none'; sandbox";

  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final Evidence evidence;

  EvidencePages(RoundsAtDesk atDesk, Agencies agencies, Evidence evidence) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.evidence = evidence;
  }

  @GetMapping("/desk/rounds/{id}/evidence/{capture}")
  ModelAndView page(
      @PathVariable("id") String id,
      @PathVariable("capture") String name,
      @RequestParam("against") Optional<String> against,
      @RequestParam("verify") Optional<String> verify) {
    Round round = atDesk.require(id, Permission.READ_DISCLOSURE);
    Capture capture = capture(round, name);
    Optional<Capture> other = against.filter(one -> !one.isBlank()).map(one -> capture(round, one));
    String text = evidence.text(capture);
    EvidenceView view =
        new EvidenceView(
            agencies.find(round.agency()).orElseThrow(EvidencePages::missing),
            round,
            capture,
            text.substring(0, Math.min(text.length(), MOST_SHOWN)),
            text.length() > MOST_SHOWN,
            capture.part(Part.PICTURE).flatMap(evidence::bytes).isPresent(),
            evidence.of(round.id(), capture.item()),
            other,
            other.map(one -> evidence.differences(one, capture)).orElse(List.of()),
            verify.map(_ -> evidence.verify(capture.id())),
            evidence.awaitsStamp(capture));
    return new ModelAndView("evidence/capture", Map.of("view", view));
  }

  @GetMapping("/desk/rounds/{id}/evidence/{capture}/{part}")
  ResponseEntity<byte[]> part(
      @PathVariable("id") String id,
      @PathVariable("capture") String name,
      @PathVariable("part") String partName) {
    Round round = atDesk.require(id, Permission.READ_DISCLOSURE);
    Capture capture = capture(round, name);
    Part part = capture.part(partName).orElseThrow(EvidencePages::missing);
    byte[] bytes = evidence.bytes(part).orElseThrow(EvidencePages::missing);
    boolean picture = part.name().equals(Part.PICTURE);
    ContentDisposition disposition =
        (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(fileName(capture, part))
            .build();
    return ResponseEntity.ok()
        .contentType(picture ? MediaType.IMAGE_PNG : MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("Content-Security-Policy", LOCKED)
        .header("X-Content-Type-Options", "nosniff")
        .body(bytes);
  }

  private static String fileName(Capture capture, Part part) {
    String ending =
        switch (part.name()) {
          case Part.WARC -> ".warc.gz";
          case Part.PICTURE -> ".png";
          default -> ".txt";
        };
    return capture.item() + "-" + capture.number() + ending;
  }

  private Capture capture(Round round, String name) {
    return evidence
        .find(name)
        .filter(capture -> capture.round().equals(round.id()))
        .orElseThrow(EvidencePages::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

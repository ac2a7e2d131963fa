package prongsai.publishing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.agency.Agencies;
import prongsai.documents.Format;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.plan.ProgressRequest;
import prongsai.publishing.DocumentBytes;
import prongsai.publishing.PlanDocuments;
import prongsai.publishing.ProgressDocuments;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;

/// Hands out the documents of a plan, made when they are asked for.
@Controller
@RequestMapping("/desk/rounds/{id}/plan/documents")
class PlanDocumentPages {
  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final PlanDocuments documents;
  private final ProgressDocuments reports;
  private final DocumentBytes bytes;

  PlanDocumentPages(
      RoundsAtDesk atDesk,
      Agencies agencies,
      PlanDocuments documents,
      ProgressDocuments reports,
      DocumentBytes bytes) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.documents = documents;
    this.reports = reports;
    this.bytes = bytes;
  }

  @GetMapping("/plan.{ending}")
  void approved(
      @PathVariable String id,
      @PathVariable String ending,
      @RequestParam(defaultValue = "thai") String digits,
      HttpServletResponse response)
      throws IOException {
    Round round = atDesk.require(id, Permission.READ_PLAN);
    send(round, documents.approved(round, digits(digits)), "มาตรการ", ending, response);
  }

  @GetMapping("/draft.{ending}")
  void draft(
      @PathVariable String id,
      @PathVariable String ending,
      @RequestParam(defaultValue = "thai") String digits,
      HttpServletResponse response)
      throws IOException {
    Round round = atDesk.require(id, Permission.READ_PLAN);
    send(round, documents.draft(round, digits(digits)), "ร่างมาตรการ", ending, response);
  }

  @GetMapping("/progress-{months:6|12}.{ending}")
  void progress(
      @PathVariable String id,
      @PathVariable String months,
      @PathVariable String ending,
      @RequestParam(defaultValue = "thai") String digits,
      HttpServletResponse response)
      throws IOException {
    Round round = atDesk.require(id, Permission.READ_PLAN);
    ProgressRequest.Edition edition =
        months.equals("6")
            ? ProgressRequest.Edition.SIX_MONTHS
            : ProgressRequest.Edition.TWELVE_MONTHS;
    send(
        round,
        reports.report(round, edition, digits(digits)),
        "รายงานผลมาตรการ รอบ " + months + " เดือน",
        ending,
        response);
  }

  private static Digits digits(String wanted) {
    return wanted.equals("arabic") ? Digits.ARABIC : Digits.THAI;
  }

  private void send(
      Round round,
      Optional<Document> document,
      String name,
      String ending,
      HttpServletResponse response)
      throws IOException {
    Format format = Format.named(ending).orElseThrow(PlanDocumentPages::missing);
    byte[] made = bytes.of(document.orElseThrow(PlanDocumentPages::missing), format);
    String file =
        "%s %s %s.%s"
            .formatted(
                agencies.find(round.agency()).orElseThrow().name(),
                name,
                round.year().next(),
                format.extension());
    response.setContentType(
        MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM).toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString());
    response.setContentLength(made.length);
    response.getOutputStream().write(made);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

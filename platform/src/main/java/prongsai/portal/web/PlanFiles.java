package prongsai.portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import prongsai.agency.Agencies;
import prongsai.documents.Format;
import prongsai.documents.model.Document;
import prongsai.publishing.DocumentBytes;
import prongsai.round.Round;

/// The public documents of plans: the plan itself and its published reports. They are kept for a
/// while like pages ([PortalFilter]), so that a crowd has each made once.
@Controller
class PlanFiles {
  private final Agencies agencies;
  private final PublicResults results;
  private final PublicPlans plans;
  private final DocumentBytes bytes;

  PlanFiles(Agencies agencies, PublicResults results, PublicPlans plans, DocumentBytes bytes) {
    this.agencies = agencies;
    this.results = results;
    this.plans = plans;
    this.bytes = bytes;
  }

  @GetMapping("/data/plan/{year:[0-9]{4}}/plan.{ending}/{*code}")
  ResponseEntity<byte[]> plan(
      @PathVariable int year, @PathVariable String ending, @PathVariable String code)
      throws IOException {
    Round round = round(code, year);
    return answer(plans.document(round), "plan " + round.year().next(), ending);
  }

  @GetMapping("/data/plan/{year:[0-9]{4}}/progress-{months:6|12}.{ending}/{*code}")
  ResponseEntity<byte[]> progress(
      @PathVariable int year,
      @PathVariable int months,
      @PathVariable String ending,
      @PathVariable String code)
      throws IOException {
    Round round = round(code, year);
    String name = "progress " + months + " " + round.year().next();
    return answer(plans.report(round, months), name, ending);
  }

  private Round round(String code, int year) {
    return AgencyPlace.of(code, year, agencies)
        .flatMap(place -> results.round(place.agency().id(), place.year().orElseThrow()))
        .orElseThrow(PlanFiles::missing);
  }

  private ResponseEntity<byte[]> answer(Optional<Document> document, String name, String ending)
      throws IOException {
    Format format = Format.named(ending).orElseThrow(PlanFiles::missing);
    byte[] made = bytes.of(document.orElseThrow(PlanFiles::missing), format);
    String file = name + "." + format.extension();
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file, StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM))
        .body(made);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

package prongsai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.scoring.framework.FiscalYear;

/// The documents of published results.
@Controller
class PublicFiles {
  private final Agencies agencies;
  private final PublicResults results;

  PublicFiles(Agencies agencies, PublicResults results) {
    this.agencies = agencies;
    this.results = results;
  }

  @GetMapping("/data/documents/{year:[0-9]{4}}/{name}/{*code}")
  ResponseEntity<Resource> document(
      @PathVariable int year, @PathVariable String name, @PathVariable String code) {
    Agency agency = agency(code);
    Path file =
        round(agency, year)
            .flatMap(round ->
                results.documents(round).stream()
                    .filter(one -> one.getFileName().toString().equals(name))
                    .findFirst())
            .orElseThrow(PublicFiles::missing);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofSeconds(KeptPage.FRESH)).cachePublic())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(agency.name() + " " + year + " " + name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
        .body(new FileSystemResource(file));
  }

  @GetMapping({
    "/data/picture/{year:[0-9]{4}}/{*code}",
    "/en/data/picture/{year:[0-9]{4}}/{*code}"
  })
  ResponseEntity<byte[]> picture(
      @PathVariable int year, @PathVariable String code, HttpServletRequest request) {
    Agency agency = agency(code);
    PublicResult result =
        round(agency, year)
            .map(round -> results.of(agency, round))
            .orElseThrow(PublicFiles::missing);
    ResultWords says = new ResultWords(Words.of(request.getRequestURI()), result.analysis());
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(ResultPicture.of(result, says));
  }

  private Agency agency(String code) {
    String text = code.substring(1);
    return (text.indexOf('\0') < 0 ? agencies.byCode(text) : Optional.<Agency>empty())
        .orElseThrow(PublicFiles::missing);
  }

  private Optional<Round> round(Agency agency, int year) {
    try {
      return results.round(agency.id(), FiscalYear.of(year));
    } catch (IllegalArgumentException noYear) {
      return Optional.empty();
    }
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

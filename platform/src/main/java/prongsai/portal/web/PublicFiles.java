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
import prongsai.round.Round;

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
    AgencyPlace place = place(code, year);
    Path file = results.document(round(place).orElseThrow(PublicFiles::missing), name);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofSeconds(KeptPage.FRESH)).cachePublic())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(place.agency().name() + " " + year + " " + name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
        .body(new FileSystemResource(file));
  }

  @GetMapping({"/data/picture/{year:[0-9]{4}}/{*code}", "/en/data/picture/{year:[0-9]{4}}/{*code}"})
  ResponseEntity<byte[]> picture(
      @PathVariable int year, @PathVariable String code, HttpServletRequest request) {
    AgencyPlace place = place(code, year);
    PublicResult result =
        round(place)
            .map(round -> results.of(place.agency(), round))
            .orElseThrow(PublicFiles::missing);
    ResultWords says = new ResultWords(Words.of(request.getRequestURI()), result.analysis());
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(ResultPicture.of(result, says));
  }

  private AgencyPlace place(String code, int year) {
    return AgencyPlace.of(code, year, agencies).orElseThrow(PublicFiles::missing);
  }

  private Optional<Round> round(AgencyPlace place) {
    return results.round(place.agency().id(), place.year().orElseThrow());
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

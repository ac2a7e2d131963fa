package prongsai.slips.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.documents.sheet.Poster;
import prongsai.documents.sheet.PosterSize;
import prongsai.documents.sheet.QrCodeSvg;
import prongsai.slips.Paper;
import prongsai.slips.PublicLink;

/// Posters and QR codes of the public survey.
@Controller
class PostersController {
  private final PrintedPages pages;

  PostersController(PrintedPages pages) {
    this.pages = pages;
  }

  @GetMapping("/desk/rounds/{id}/printed/poster")
  void poster(
      @PathVariable("id") String id,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "size", defaultValue = "A4") PosterSize size,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Paper paper = pages.paper(id, Permission.MANAGE_ROUNDS, request);
    if (!paper.fits()) throw new ResponseStatusException(HttpStatus.CONFLICT);
    PublicLink link = pages.link(paper, place);
    String where = link.point().isEmpty() ? paper.agency().code() : link.point();
    Download.pdf(response, "poster-eit-" + paper.round().year() + "-" + size + "-" + where);
    Poster.write(paper.poster(link), size, response.getOutputStream());
  }

  @GetMapping("/desk/rounds/{id}/printed/qr.svg")
  ResponseEntity<String> qrCode(
      @PathVariable("id") String id,
      @RequestParam(name = "place", defaultValue = "") String place,
      HttpServletRequest request) {
    Paper paper = pages.paper(id, Permission.MANAGE_ROUNDS, request);
    PublicLink link = pages.link(paper, place);
    return ResponseEntity.ok()
        .header("Content-Type", "image/svg+xml")
        .body(QrCodeSvg.of(link.url(), "คิวอาร์โค้ดของ " + link.typed()));
  }
}

package prongsai.api.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import prongsai.api.Token;

/// What the API is: as a page, and as a document for programs. Anybody may read both.
@Controller
class ReferencePages {
  private final OpenApi api;

  ReferencePages(OpenApi api) {
    this.api = api;
  }

  @GetMapping(path = "/api/v1", produces = "text/html")
  String page(Model model) {
    String address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    model.addAttribute("reference", Reference.of(api, address));
    model.addAttribute("budget", TokenBudgets.MOST);
    model.addAttribute("days", Token.MOST_DAYS);
    return "programs/reference";
  }

  @GetMapping(path = "/api/v1/openapi.json", produces = "application/json")
  ResponseEntity<byte[]> document() {
    return ApiAnswer.of(api.document());
  }
}

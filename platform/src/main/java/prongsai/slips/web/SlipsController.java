package prongsai.slips.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.documents.sheet.SlipBatch;
import prongsai.documents.sheet.SlipSheet;
import prongsai.slips.Paper;
import prongsai.slips.SlipIssue;
import prongsai.slips.SlipOrder;
import prongsai.web.ThaiDates;

/// The page of printed matter, and the slips.
@Controller
class SlipsController {
  private final PrintedPages pages;
  private final SlipIssue issue;
  private final Rights rights;
  private final Clock clock;

  SlipsController(PrintedPages pages, SlipIssue issue, Rights rights, Clock clock) {
    this.pages = pages;
    this.issue = issue;
    this.rights = rights;
    this.clock = clock;
  }

  @GetMapping("/desk/rounds/{id}/printed")
  ModelAndView page(
      @PathVariable("id") String id,
      @RequestParam("revoked") Optional<String> revoked,
      HttpServletRequest request) {
    Paper paper = pages.paper(id, Permission.MANAGE_ROUNDS, request);
    return page(pages.view(paper, Optional.empty()), revoked.isPresent(), HttpStatus.OK);
  }

  private static ModelAndView page(PrintedView view, boolean revoked, HttpStatus status) {
    return new ModelAndView("slips/printed", Map.of("view", view, "revoked", revoked), status);
  }

  /// Who comes back to the address of a form that was refused.
  @GetMapping("/desk/rounds/{id}/printed/slips")
  String back(@PathVariable("id") String id, HttpServletRequest request) {
    Paper paper = pages.paper(id, Permission.MANAGE_ROUNDS, request);
    return "redirect:/desk/rounds/" + paper.round().id() + "/printed";
  }

  /// The slips as a file, or the page with what is wrong.
  @PostMapping("/desk/rounds/{id}/printed/slips")
  @Nullable ModelAndView slips(
      @PathVariable("id") String id,
      @RequestParam(name = "count", defaultValue = "") String count,
      @RequestParam(name = "until", defaultValue = "") String until,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Paper paper = pages.paper(id, Permission.ISSUE_CODES, request);
    SlipForm form = SlipForm.typed(count, until, ThaiDates.today(clock));
    Optional<SlipOrder> order = form.order();
    PrintedView view = pages.view(paper, Optional.of(form));
    if (order.isEmpty() || !view.collects() || !paper.fits())
      return page(view, false, HttpStatus.UNPROCESSABLE_CONTENT);
    SlipBatch slips = issue.issue(paper, order.get());
    Download.pdf(response, "slips-iit-" + paper.round().year() + "-" + paper.agency().code());
    SlipSheet.write(slips, response.getOutputStream());
    return null; // the answer is written
  }

  /// Asks once more; who has not proved lately to be there does so first, and comes back here.
  @GetMapping("/desk/rounds/{id}/printed/revoke")
  ModelAndView revoke(@PathVariable("id") String id, HttpServletRequest request) {
    Paper paper = pages.paper(id, Permission.ISSUE_CODES, request);
    rights.requireFresh();
    return new ModelAndView("slips/revoke", Map.of("view", pages.view(paper, Optional.empty())));
  }

  @PostMapping("/desk/rounds/{id}/printed/revoke")
  String revoked(@PathVariable("id") String id, HttpServletRequest request) {
    Paper paper = pages.paper(id, Permission.ISSUE_CODES, request);
    issue.revoke(paper.round());
    return "redirect:/desk/rounds/" + paper.round().id() + "/printed?revoked";
  }
}

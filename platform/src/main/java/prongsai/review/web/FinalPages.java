package prongsai.review.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.review.DisclosureItems;
import prongsai.review.ReviewCounts;
import prongsai.review.Reviews;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;

/// Where an administrator makes the marks of a round final.
@Controller
class FinalPages {
  private static final String PATH = "/desk/rounds/{id" + Asked.ID + "}/review/final";
  private final RoundsAtDesk atDesk;
  private final Rights rights;
  private final Asked asked;
  private final Reviews reviews;

  FinalPages(RoundsAtDesk atDesk, Rights rights, Asked asked, Reviews reviews) {
    this.atDesk = atDesk;
    this.rights = rights;
    this.asked = asked;
    this.reviews = reviews;
  }

  @GetMapping(PATH)
  ModelAndView page(@PathVariable("id") String id) {
    return page(atDesk.require(id, Permission.MANAGE_REVIEW), HttpStatus.OK);
  }

  private ModelAndView page(Round round, HttpStatus status) {
    ReviewCounts counts = reviews.counts(round.id()).orElseThrow(Asked::missing);
    List<ClarifyView.Line> lines =
        reviews.standings(round.id()).stream()
            .map(one ->
                new ClarifyView.Line(DisclosureItems.find(round, one.item()).orElseThrow(), one))
            .toList();
    return new ModelAndView(
        "review/final",
        Map.of(
            "round", round,
            "agency", asked.agency(round),
            "counts", counts,
            "readiness", reviews.readiness(counts),
            "lines", lines),
        status);
  }

  @PostMapping(PATH + "/confirm")
  ModelAndView confirm(@PathVariable("id") String id) {
    Round round = atDesk.require(id, Permission.MANAGE_REVIEW);
    if (reviews.counts(round.id()).isEmpty()) throw Asked.missing();
    return reviews.makeFinal(round, rights.actor()) == Reviews.Readiness.READY
        ? new ModelAndView("redirect:/desk/rounds/" + round.id() + "/review/final")
        : page(round, HttpStatus.CONFLICT);
  }
}

package prongsai.survey.box;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.response.Answers;
import prongsai.response.Stream;
import prongsai.response.Submission;
import prongsai.round.SurveyInstrument;
import prongsai.survey.page.Filled;
import prongsai.survey.page.Mode;
import prongsai.survey.page.SurveyPages;
import prongsai.survey.page.SurveyReplies;
import prongsai.survey.page.Visit;
import prongsai.survey.page.Visits;

/// The survey of an agency's staff (IIT), for those who have a ticket. How they came by it is not
/// known here.
@Controller
final class StaffForms {
  private static final Set<String> FIELDS = Set.of("ticket", "lang", "to");

  private final Visits visits;
  private final SurveyPages pages;
  private final SurveyReplies replies;
  private final Handover handover;

  StaffForms(Visits visits, SurveyPages pages, SurveyReplies replies, Handover handover) {
    this.visits = visits;
    this.pages = pages;
    this.replies = replies;
    this.handover = handover;
  }

  /// The questions, for a script that has the ticket.
  @GetMapping({"/s/{link}/questions", "/s/{link}/answers"})
  void show(
      @PathVariable String link,
      @RequestParam(defaultValue = "th") String lang,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Visit> found = visits.find(SurveyInstrument.IIT, link, lang);
    if (found.isEmpty()) replies.unknown(request, response, lang);
    else if (found.get().stage() != Visit.Stage.OPEN)
      replies.notOpen(request, response, found.get());
    else replies.page(request, response, pages.form(found.get(), Mode.SELF, 0), "");
  }

  @PostMapping("/s/{link}/answers")
  void answer(@PathVariable String link, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String[]> fields = request.getParameterMap();
    String to = PublicForms.first(fields, "to");
    String language = to.isEmpty() ? PublicForms.first(fields, "lang") : to;
    Optional<Visit> found = visits.find(SurveyInstrument.IIT, link, language);
    if (found.isEmpty()) {
      replies.unknown(request, response, language);
      return;
    }
    Visit visit = found.get();
    String ticket = PublicForms.first(fields, "ticket");
    Handover.Form form = new Handover.Form(request, response, visit, Mode.SELF, ticket, 0);
    switch (Filled.of(pages.questionnaire(visit), fields, FIELDS)) {
      case Filled.Malformed _ -> handover.malformed(form);
      case Filled filled when !to.isEmpty() -> // another language
          handover.again(form, HttpServletResponse.SC_OK, filled, false, Optional.empty());
      case Filled.Incomplete incomplete ->
          handover.again(form, PublicForms.UNPROCESSABLE, incomplete, true, Optional.empty());
      case Filled.Complete complete ->
          handover.submit(
              form,
              complete,
              new Submission(
                  visit.link().round(),
                  SurveyInstrument.IIT,
                  ticket,
                  Answers.of(complete.bytes()),
                  Stream.SELF,
                  Optional.empty(),
                  0));
    }
  }
}

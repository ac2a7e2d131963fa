package prongsai.survey.interview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.response.Answers;
import prongsai.response.Stream;
import prongsai.response.Submission;
import prongsai.round.SurveyInstrument;
import prongsai.survey.box.Handover;
import prongsai.survey.page.Filled;
import prongsai.survey.page.Mode;
import prongsai.survey.page.SurveyFiles;
import prongsai.survey.page.SurveyPages;
import prongsai.survey.page.SurveyReplies;
import prongsai.survey.page.Visit;
import prongsai.survey.page.Visits;
import prongsai.web.PageHeaders;

/// The page of an assessor's tablet. It opens without a signal once it was opened with one, keeps
/// interviews, and hands them in here, each once: their keys were drawn when they were kept.
@Controller
final class InterviewForms {
  private static final Set<String> FIELDS = Set.of("permit", "key", "lang");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

  /// The page starts a worker, which browsers count among what a script could be made to run: one
  /// policy may name its address.
  private static final String POLICY =
      PageHeaders.CONTENT_SECURITY_POLICY.replace("trusted-types 'none'", "trusted-types prongsai");

  private final Visits visits;
  private final SurveyPages pages;
  private final SurveyReplies replies;
  private final Handover handover;
  private final Permits permits;

  InterviewForms(
      Visits visits, SurveyPages pages, SurveyReplies replies, Handover handover, Permits permits) {
    this.visits = visits;
    this.pages = pages;
    this.replies = replies;
    this.handover = handover;
    this.permits = permits;
  }

  @GetMapping("/e/{link}/interview")
  void show(
      @PathVariable String link,
      @RequestParam(defaultValue = "th") String lang,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Visit> found = visits.find(SurveyInstrument.EIT, link, lang);
    response.setHeader("Content-Security-Policy", POLICY);
    if (found.isEmpty()) replies.unknown(request, response, lang);
    else if (found.get().stage() != Visit.Stage.OPEN)
      replies.notOpen(request, response, found.get());
    else replies.page(request, response, pages.form(found.get(), Mode.INTERVIEW, 0), "");
  }

  @PostMapping("/e/{link}/interview")
  void handIn(
      @PathVariable String link,
      @RequestParam(defaultValue = "th") String lang,
      @RequestParam(defaultValue = "") String permit,
      @RequestParam(defaultValue = "") String key,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Visit> found = visits.find(SurveyInstrument.EIT, link, lang);
    if (found.isEmpty()) {
      replies.unknown(request, response, lang);
      return;
    }
    Visit visit = found.get();
    Map<String, String[]> fields = request.getParameterMap();
    Handover.Form form = new Handover.Form(request, response, visit, Mode.INTERVIEW, "", 0);
    if (!permits.admits(visit.link().round(), permit))
      replies.notice(
          request,
          response,
          HttpServletResponse.SC_FORBIDDEN,
          replies.about(visit, "permit", Optional.empty()));
    else if (Filled.of(pages.questionnaire(visit), fields, FIELDS)
            instanceof Filled.Complete complete
        && KEY.matcher(key).matches())
      handover.submit(form, complete, interview(visit, key, complete));
    else handover.malformed(form);
  }

  private static Submission interview(Visit visit, String key, Filled.Complete complete) {
    return new Submission(
        visit.link().round(),
        SurveyInstrument.EIT,
        key,
        Answers.of(complete.bytes()),
        Stream.INTERVIEW,
        visit.link().servicePoint(),
        0);
  }

  /// The worker that opens the page without a signal; its address is what it may do it for.
  @GetMapping("/e/sw.js")
  void worker(HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType("text/javascript;charset=UTF-8");
    response.getOutputStream().write(SurveyFiles.worker());
  }
}

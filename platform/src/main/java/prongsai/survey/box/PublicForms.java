package prongsai.survey.box;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.response.Anomaly;
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

/// The survey of those who deal with an agency (EIT), on their own device or at a counter.
@Controller
final class PublicForms {
  /// Something is missing in a form that is well-formed.
  static final int UNPROCESSABLE = 422;

  private static final Set<String> FIELDS = Set.of("token", "work", "lang", "to");

  private final Visits visits;
  private final SurveyPages pages;
  private final SurveyReplies replies;
  private final FormGuards guards;
  private final Handover handover;

  PublicForms(
      Visits visits,
      SurveyPages pages,
      SurveyReplies replies,
      FormGuards guards,
      Handover handover) {
    this.visits = visits;
    this.pages = pages;
    this.replies = replies;
    this.guards = guards;
    this.handover = handover;
  }

  @GetMapping("/e/{link}")
  void show(
      @PathVariable String link,
      @RequestParam(defaultValue = "th") String lang,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    show(link, lang, Mode.SELF, request, response);
  }

  @GetMapping("/e/{link}/kiosk")
  void showAtCounter(
      @PathVariable String link,
      @RequestParam(defaultValue = "th") String lang,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    show(link, lang, Mode.KIOSK, request, response);
  }

  private void show(
      String link,
      String language,
      Mode mode,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Visit> found = visits.find(SurveyInstrument.EIT, link, language);
    if (found.isEmpty()) replies.unknown(request, response, language);
    else if (found.get().stage() != Visit.Stage.OPEN)
      replies.notOpen(request, response, found.get());
    else if (!handover.isElsewhere(request, response, found.get()))
      replies.page(
          request,
          response,
          pages.form(found.get(), mode, guards.difficulty()),
          guards.token(found.get().text()));
  }

  @PostMapping("/e/{link}")
  void answer(@PathVariable String link, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(link, Mode.SELF, request, response);
  }

  @PostMapping("/e/{link}/kiosk")
  void answerAtCounter(
      @PathVariable String link, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(link, Mode.KIOSK, request, response);
  }

  private void answer(
      String link, Mode mode, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String[]> fields = request.getParameterMap();
    String to = first(fields, "to");
    String language = to.isEmpty() ? first(fields, "lang") : to;
    Optional<Visit> found = visits.find(SurveyInstrument.EIT, link, language);
    if (found.isEmpty()) {
      replies.unknown(request, response, language);
      return;
    }
    Visit visit = found.get();
    String token = first(fields, "token");
    Handover.Form form =
        new Handover.Form(request, response, visit, mode, token, guards.difficulty());
    switch (Filled.of(pages.questionnaire(visit), fields, FIELDS)) {
      case Filled.Malformed _ -> handover.malformed(form);
      case Filled filled when !to.isEmpty() -> // another language
          handover.again(form, HttpServletResponse.SC_OK, filled, false, Optional.empty());
      case Filled.Incomplete incomplete ->
          handover.again(form, UNPROCESSABLE, incomplete, true, Optional.empty());
      case Filled.Complete complete -> complete(form, complete, first(fields, "work"));
    }
  }

  private void complete(Handover.Form form, Filled.Complete complete, String proof)
      throws IOException {
    Visit visit = form.visit();
    String address = form.request().getRemoteAddr();
    switch (guards.check(visit.text(), form.token(), proof, address)) {
      case FormGuards.Verdict.Forged _ -> handover.malformed(form);
      case FormGuards.Verdict.TooMany _ -> handover.say(form, 429, "too-many");
      case FormGuards.Verdict.Renew(String token) -> renew(form, complete, token);
      case FormGuards.Verdict.Good(String submission, Set<Anomaly> anomalies) ->
          handover.submit(
              form,
              complete,
              new Submission(
                  visit.link().round(),
                  SurveyInstrument.EIT,
                  submission,
                  Answers.of(complete.bytes()),
                  Stream.SELF,
                  visit.link().servicePoint(),
                  Anomaly.flags(anomalies)));
    }
  }

  private void renew(Handover.Form form, Filled.Complete complete, String token)
      throws IOException {
    if (SurveyReplies.isScript(form.request())) {
      replies.json(
          form.response(),
          HttpServletResponse.SC_CONFLICT,
          Map.of("state", "renew", "token", token));
      return;
    }
    Handover.Form renewed =
        new Handover.Form(
            form.request(), form.response(), form.visit(), form.mode(), token, form.difficulty());
    handover.again(renewed, HttpServletResponse.SC_CONFLICT, complete, false, Optional.of("renew"));
  }

  /// The first value of a field; empty when there is none.
  static String first(Map<String, String[]> fields, String name) {
    String[] values = fields.get(name);
    return values == null ? "" : Objects.requireNonNullElse(values[0], "");
  }
}

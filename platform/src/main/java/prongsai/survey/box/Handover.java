package prongsai.survey.box;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.response.Box;
import prongsai.response.Receipt;
import prongsai.response.StoredRow;
import prongsai.response.Submission;
import prongsai.survey.page.Filled;
import prongsai.survey.page.FormPage;
import prongsai.survey.page.Mode;
import prongsai.survey.page.Notice;
import prongsai.survey.page.StoredColumns;
import prongsai.survey.page.SurveyPages;
import prongsai.survey.page.SurveyReplies;
import prongsai.survey.page.Visit;

/// Hands complete answers to the box, and tells the respondent what became of them.
@Component
public final class Handover {
  private final Box box;
  private final SurveyPages pages;
  private final SurveyReplies replies;

  Handover(Box box, SurveyPages pages, SurveyReplies replies) {
    this.box = box;
    this.pages = pages;
    this.replies = replies;
  }

  /// A request to answer, with the form it came from.
  ///
  /// @param token as the form had it, for showing the form again
  public record Form(
      HttpServletRequest request,
      HttpServletResponse response,
      Visit visit,
      Mode mode,
      String token,
      int difficulty) {}

  /// Submits, and answers the request.
  ///
  /// @param filled for showing the form again
  public void submit(Form form, Filled filled, Submission submission) throws IOException {
    switch (box.submit(submission)) {
      case Receipt.Stored(StoredRow row) -> stored(form, row, false);
      case Receipt.StoredBefore(StoredRow row) -> stored(form, row, true);
      case Receipt.Refused refused -> refused(form, filled, refused);
    }
  }

  private void stored(Form form, StoredRow row, boolean before) throws IOException {
    if (SurveyReplies.isScript(form.request))
      replies.json(
          form.response,
          HttpServletResponse.SC_OK,
          Map.of("state", "stored", "before", before, "row", row.columns()));
    else
      replies.page(
          form.request,
          form.response,
          pages.thanks(form.visit, before),
          pages.rows(form.visit.words(), new StoredColumns(row.columns())));
  }

  private void refused(Form form, Filled filled, Receipt.Refused refused) throws IOException {
    Visit visit = form.visit;
    switch (refused) {
      case ALREADY_ANSWERED -> say(form, HttpServletResponse.SC_CONFLICT, "answered");
      case NOT_OPEN -> replies.notOpen(form.request, form.response, visit);
      case COLLECTED_ELSEWHERE -> elsewhere(form.request, form.response, visit);
      case INVALID_TICKET ->
          replies.notice(
              form.request,
              form.response,
              HttpServletResponse.SC_FORBIDDEN,
              replies.about(
                  visit,
                  "ticket",
                  Optional.of(
                      new Notice.Link(
                          visit.path() + visit.words().query(), visit.words().of("ticket.link")))));
      case INVALID_ANSWERS -> malformed(form);
      case BUSY -> busy(form, filled);
    }
  }

  /// Whether a survey takes no answers because they were collected elsewhere; says so if it does.
  boolean isElsewhere(HttpServletRequest request, HttpServletResponse response, Visit visit)
      throws IOException {
    boolean elsewhere = box.isCollectedElsewhere(visit.link().round(), visit.link().instrument());
    if (elsewhere) elsewhere(request, response, visit);
    return elsewhere;
  }

  private void elsewhere(HttpServletRequest request, HttpServletResponse response, Visit visit)
      throws IOException {
    replies.notice(
        request,
        response,
        HttpServletResponse.SC_GONE,
        replies.about(visit, "elsewhere", Optional.empty()));
  }

  private void busy(Form form, Filled filled) throws IOException {
    form.response.setHeader("Retry-After", "3");
    again(form, HttpServletResponse.SC_SERVICE_UNAVAILABLE, filled, false, Optional.of("busy"));
  }

  /// Says that what came is not what our page sends.
  public void malformed(Form form) throws IOException {
    say(form, HttpServletResponse.SC_BAD_REQUEST, "malformed");
  }

  /// Says one thing, with the way back to the survey.
  void say(Form form, int status, String name) throws IOException {
    Visit visit = form.visit;
    Notice.Link again =
        new Notice.Link(
            visit.path() + form.mode.path() + visit.words().query(), visit.words().of("again"));
    replies.notice(
        form.request, form.response, status, replies.about(visit, name, Optional.of(again)));
  }

  /// Shows the form again with all that was chosen.
  ///
  /// @param checked whether to complain of what is missing
  public void again(Form form, int status, Filled filled, boolean checked, Optional<String> notice)
      throws IOException {
    FormPage page =
        new FormPage(
            pages.about(form.visit),
            form.mode,
            form.token,
            form.difficulty,
            filled.chosen(pages.questionnaire(form.visit)),
            checked,
            notice,
            pages.files());
    replies.page(form.response, status, pages.html(page));
  }
}

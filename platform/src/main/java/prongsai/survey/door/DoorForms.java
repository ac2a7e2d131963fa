package prongsai.survey.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.blind.Base64Url;
import prongsai.blind.Checked.Good;
import prongsai.invitation.Door;
import prongsai.invitation.Exchange;
import prongsai.invitation.FormSecret;
import prongsai.invitation.Refusal;
import prongsai.invitation.TicketExchange;
import prongsai.round.SurveyInstrument;
import prongsai.survey.page.Mode;
import prongsai.survey.page.SplicedPage;
import prongsai.survey.page.SurveyPages;
import prongsai.survey.page.SurveyReplies;
import prongsai.survey.page.Visit;
import prongsai.survey.page.Visits;
import prongsai.web.NetworkPrefix;
import prongsai.web.NetworkPrefixes;

/// The door of the survey of staff (IIT): takes the code of a slip. A script gets a blind signature
/// for the ballot that it made; a browser without script gets the questions with a ballot made
/// here.
@Controller
final class DoorForms {
  private static final int LONGEST_KEY = 512;

  /// What the script sends.
  record Ask(String code, String blindedMessage) {
    /// Not the code, so that it cannot get into a log.
    @Override
    public String toString() {
      return "Ask";
    }
  }

  private final Door door;
  private final Visits visits;
  private final SurveyPages pages;
  private final SurveyReplies replies;
  private final NetworkPrefixes prefixes;
  private final SecureRandom random = new SecureRandom();

  DoorForms(
      Door door,
      Visits visits,
      SurveyPages pages,
      SurveyReplies replies,
      NetworkPrefixes prefixes) {
    this.door = door;
    this.visits = visits;
    this.pages = pages;
    this.replies = replies;
    this.prefixes = prefixes;
  }

  @GetMapping({"/s/{link}", "/s/{link}/door"})
  void show(
      @PathVariable String link,
      @RequestParam(defaultValue = "th") String lang,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Visit> visit = open(link, lang, request, response);
    if (visit.isEmpty()) return;
    SplicedPage page =
        pages.page(
            visit.get(), "door", () -> html(visit.get(), SplicedPage.GAP, "", Optional.empty()));
    replies.page(request, response, page, FormSecret.random(random).text());
  }

  /// The visit of an open survey; otherwise says why there is none.
  private Optional<Visit> open(
      String link, String language, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Visit> found = visits.find(SurveyInstrument.IIT, link, language);
    if (found.isEmpty()) replies.unknown(request, response, language);
    else if (found.get().stage() != Visit.Stage.OPEN)
      replies.notOpen(request, response, found.get());
    return found.filter(visit -> visit.stage() == Visit.Stage.OPEN);
  }

  private String html(Visit visit, String secret, String code, Optional<String> refusal) {
    DoorPage page =
        new DoorPage(
            pages.about(visit),
            door.key(visit.link().round()),
            secret,
            code,
            refusal,
            pages.files());
    return pages.html("survey/door", Map.of("page", page));
  }

  /// For the script.
  @PostMapping(path = "/s/{link}/door", consumes = "application/json")
  void exchange(
      @PathVariable String link,
      @RequestParam(defaultValue = "th") String lang,
      @RequestBody Ask ask,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Visit> visit = open(link, lang, request, response);
    if (visit.isEmpty()) return;
    Exchange exchange =
        Base64Url.decode(ask.blindedMessage(), 1, LONGEST_KEY)
                instanceof Good<byte[]>(byte[] blinded)
            ? door.exchange(visit.get().link(), ask.code(), blinded, network(request))
            : Refusal.MALFORMED;
    switch (exchange) {
      case Exchange.Signed signed ->
          replies.json(
              response,
              HttpServletResponse.SC_OK,
              Map.of("signature", Base64Url.encode(signed.blindSignature())));
      case Refusal refusal ->
          replies.json(
              response,
              status(refusal),
              Map.of("message", visit.get().words().of("door." + refusal.name())));
    }
  }

  /// For browsers without script: the code, and the questions come back.
  @PostMapping("/s/{link}/questions")
  void exchangeWithoutScript(
      @PathVariable String link,
      @RequestParam(defaultValue = "th") String lang,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String secret,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Visit> visit = open(link, lang, request, response);
    if (visit.isEmpty()) return;
    FormSecret form = FormSecret.read(secret).orElseGet(() -> FormSecret.random(random));
    if (code.isBlank()) {
      refuse(response, visit.get(), form, code, "door.empty", 422);
      return;
    }
    switch (door.exchangeWithoutScript(visit.get().link(), code, form, network(request))) {
      case TicketExchange.Granted(String ticket) ->
          replies.page(request, response, pages.form(visit.get(), Mode.SELF, 0), ticket);
      case Refusal refusal ->
          refuse(response, visit.get(), form, code, "door." + refusal.name(), status(refusal));
    }
  }

  private void refuse(
      HttpServletResponse response,
      Visit visit,
      FormSecret form,
      String code,
      String phrase,
      int status)
      throws IOException {
    String html = html(visit, form.text(), code, Optional.of(phrase));
    replies.page(response, status, html);
  }

  private NetworkPrefix network(HttpServletRequest request) {
    return prefixes.of(request.getRemoteAddr());
  }

  private static int status(Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN_CODE -> HttpServletResponse.SC_NOT_FOUND;
      case USED_BEFORE, EXPIRED, NOT_OPEN -> HttpServletResponse.SC_CONFLICT;
      case TOO_MANY_ATTEMPTS -> 429;
      case MALFORMED -> HttpServletResponse.SC_BAD_REQUEST;
    };
  }
}

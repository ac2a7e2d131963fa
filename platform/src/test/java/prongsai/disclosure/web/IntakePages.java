package prongsai.disclosure.web;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;
import prongsai.disclosure.ChecklistApproval;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.disclosure.FieldValue;
import prongsai.disclosure.Saving;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.server.TestServer;
import prongsai.survey.OpenSurvey;

/// A server with an open round of fiscal year 2565, one of the year before, and an officer.
final class IntakePages implements AutoCloseable {
  private static final AccountId COLLEAGUE = new AccountId(77);
  private static final Actor SOMEBODY = new Actor.Program("test");
  private static final Pattern SEEN = Pattern.compile("name=\"(seen|source)\" value=\"([^\"]*)\"");
  private static final String BORDER = "----prongsai";

  final OpenSurvey survey = OpenSurvey.start();
  final TestServer server = survey.server();
  final RoundId round = survey.newRound(2566, Duration.ofDays(-10), Duration.ofDays(30), "open");
  final RoundId lastYear = survey.round();
  final SignedIn officer = signedIn(Role.AGENCY_OFFICER);

  SignedIn signedIn(Role role) {
    return SignedIn.as(server, role, new Scope.Branch(new AgencyId(1)));
  }

  String path() {
    return "/desk/rounds/" + round + "/disclosure";
  }

  Round round(RoundId id) {
    return server.part(Rounds.class).find(id).orElseThrow();
  }

  Item item(String code) {
    return Checklists.items(round(round).framework()).stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /// A colleague writes a field over whatever stands there.
  void write(RoundId id, String item, Field field, String value) {
    Saving saving =
        server
            .part(ChecklistFilling.class)
            .save(round(id), item(item), field, value, version(id, item, field), COLLEAGUE);
    if (!(saving instanceof Saving.Saved)) throw new AssertionError(saving);
  }

  private long version(RoundId id, String item, Field field) {
    return fields(id, item).getOrDefault(field, FieldValue.NEVER).version();
  }

  Map<Field, FieldValue> fields(RoundId id, String item) {
    return server.part(Checklists.class).fields(id, new Code(item));
  }

  String value(String item, Field field) {
    return fields(round, item).getOrDefault(field, FieldValue.NEVER).value();
  }

  void approve(RoundId id) {
    Round one = round(id);
    ChecklistApproval approval = server.part(ChecklistApproval.class);
    server.part(ChecklistFilling.class).send(one, COLLEAGUE, SOMEBODY);
    approval.approve(one, approval.hash(one), COLLEAGUE, SOMEBODY);
  }

  /// What pasting is answered.
  HttpResponse<String> paste(SignedIn who, String text) {
    String body =
        "--%s\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(BORDER, text, BORDER);
    return server.send(
        who.request(path() + "/paste")
            .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
            .header("X-CSRF-TOKEN", SignedIn.masked())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /// The path of the page on which what the officer pasted is compared.
  String pasted(String text) {
    String location = paste(officer, text).headers().firstValue("Location").orElseThrow();
    return location.replace(server.address(), "");
  }

  /// A hidden field of a page.
  static String hidden(String page, String name) {
    Matcher field = SEEN.matcher(page);
    while (field.find()) if (field.group(1).equals(name)) return field.group(2);
    throw new AssertionError("no " + name + " in " + page);
  }

  @Override
  public void close() {
    survey.close();
  }
}

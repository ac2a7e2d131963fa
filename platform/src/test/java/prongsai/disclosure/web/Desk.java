package prongsai.disclosure.web;

import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.disclosure.FieldValue;
import prongsai.disclosure.Saving;
import prongsai.round.Round;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.server.TestServer;
import prongsai.survey.OpenSurvey;

/// A server with an open round whose checklist can be filled in, and the people of its agency.
final class Desk implements AutoCloseable {
  static final AgencyId AGENCY = new AgencyId(1);

  final OpenSurvey survey = OpenSurvey.start();
  final TestServer server = survey.server();
  final SignedIn officer = as(Role.AGENCY_OFFICER);
  final SignedIn colleague = as(Role.AGENCY_OFFICER);
  final SignedIn executive = as(Role.AGENCY_EXECUTIVE);

  SignedIn as(Role role) {
    return SignedIn.as(server, role, new Scope.Branch(AGENCY));
  }

  String path(String rest) {
    return "/desk/rounds/" + survey.round() + "/disclosure" + rest;
  }

  Round round() {
    return server.part(Rounds.class).find(survey.round()).orElseThrow();
  }

  Item item(String code) {
    return Checklists.items(round().framework()).stream()
        .filter(item -> item.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /// What stands in a field now.
  FieldValue field(String item, String key) {
    return server
        .part(Checklists.class)
        .fields(survey.round(), new Code(item))
        .getOrDefault(new Field(key), FieldValue.NEVER);
  }

  /// Writes a field as the colleague, over whatever stands there.
  void write(String item, String key, String value) {
    Saving saving =
        server
            .part(ChecklistFilling.class)
            .save(
                round(),
                item(item),
                new Field(key),
                value,
                field(item, key).version(),
                colleague.account());
    if (!(saving instanceof Saving.Saved)) throw new AssertionError(saving);
  }

  /// Answers ไม่มี wherever nothing is answered, so that the checklist can be sent.
  void answerTheRest() {
    for (Item item : Checklists.items(round().framework()))
      if (field(item.code().value(), "has").value().isEmpty())
        write(item.code().value(), "has", "no");
  }

  @Override
  public void close() {
    survey.close();
  }
}

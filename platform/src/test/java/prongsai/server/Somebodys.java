package prongsai.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Grant;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.agency.AgencyId;
import prongsai.api.Program;
import prongsai.api.Tokens;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.survey.OpenSurvey;

/// Things of one agency, by the names that stand for them in the patterns of addresses.
final class Somebodys {
  private static final String NO_UUID = "00000000-0000-0000-0000-000000000000";

  private Somebodys() {}

  /// An agency that has nothing to do with the one of the survey.
  static AgencyId otherAgency(OpenSurvey survey) {
    survey
        .desk()
        .sql("INSERT INTO agency.agency (id, code, name, path) VALUES (2, 'O2', 'อื่น', '/2/')")
        .update();
    return new AgencyId(2);
  }

  /// A new open round of the agency, an officer's account and its token.
  static Map<String, String> things(OpenSurvey survey, AgencyId agency, int year) {
    RoundId round = survey.newRound(year, Duration.ofDays(-10), Duration.ofDays(30), "open");
    TestServer server = survey.server();
    Accounts accounts = server.part(Accounts.class);
    AccountId officer =
        accounts.add(
            "officer-" + year,
            "เจ้าหน้าที่",
            List.of(new Grant(Role.AGENCY_OFFICER, new Scope.Branch(agency))));
    accounts.become(officer, AccountState.ACTIVE);
    Program.of(
        server,
        officer,
        java.util.Set.of(prongsai.api.TokenScope.AGENCIES),
        java.util.Optional.empty());
    Map<String, String> things = new HashMap<>();
    things.put("/desk/agencies/{id}", agency.toString());
    things.put("/desk/accounts/{id}", officer.toString());
    things.put("/desk/rounds/{id}", round.toString());
    things.put("/desk/rounds/season/{id}", NO_UUID);
    things.put("/api/v1/rounds/{id}", round.toString());
    things.put("/api/v1/frameworks/{id}", "nacc-ita-2565");
    things.put("/api/v1/agencies/{*code}", "U1");
    things.put("/s/{link}", survey.path(round, SurveyInstrument.IIT).substring("/s/".length()));
    things.put("/e/{link}", survey.path(round, SurveyInstrument.EIT).substring("/e/".length()));
    things.put("handle", server.part(Tokens.class).of(officer).getFirst().handle());
    things.put("way", "invited");
    things.put("secret", "x".repeat(43));
    for (String uuid :
        List.of(
            "upload",
            "permit",
            "point",
            "recipient",
            "capture",
            "assignment",
            "phrase",
            "conflict",
            "clarification",
            "step",
            "file")) things.put(uuid, NO_UUID);
    things.put("year", "2565");
    things.put("code", "U1");
    things.put("place", "U1");
    things.put("instrument", "iit");
    for (String number : List.of("number", "version")) things.put(number, "1");
    things.put("item", "O1");
    for (String uuid : List.of("measure", "scenario")) things.put(uuid, NO_UUID);
    things.put("name", "report.pdf");
    things.put("ending", "csv");
    things.put("months", "6");
    things.put("part", "text");
    things.put("survey", "iit");
    things.put("/css/{name}", "desk-0");
    things.put("/js/{name}", "work-0");
    return things;
  }
}

package prongsai.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;

/// The pages of items over HTTP: who may do what, and saving without JavaScript.
class ItemPageTest {
  private static Desk desk;

  @BeforeAll
  static void start() {
    desk = new Desk();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void forTheOfficerOfAnotherAgencyTheChecklistIsNotThere() {
    desk.survey
        .desk()
        .sql("INSERT INTO agency.agency (id, code, name, path) VALUES (2, 'O2', 'อื่น', '/2/')")
        .update();
    SignedIn stranger =
        SignedIn.as(desk.server, Role.AGENCY_OFFICER, new Scope.Branch(new AgencyId(2)));
    for (String page : new String[] {"", "/O1", "/send", "/deadline"})
      assertThat(stranger.get(desk.path(page)).statusCode()).as(page).isEqualTo(404);
    for (String act : new String[] {"/O1", "/O1/field", "/send", "/send/back", "/deadline"})
      assertThat(stranger.post(desk.path(act), Map.of()).statusCode()).as(act).isEqualTo(404);
  }

  @Test
  void whoDoesNotFillInReadsOnly() {
    for (Role role : new Role[] {Role.AUDITOR, Role.AGENCY_EXECUTIVE, Role.ASSESSOR}) {
      SignedIn reader = desk.as(role);
      HttpResponse<String> page = reader.get(desk.path("/O1"));
      assertThat(page.statusCode()).as(role.name()).isEqualTo(200);
      assertThat(page.body()).contains("ท่านดูได้อย่างเดียว").doesNotContain("name=\"has\"");
      for (String act : new String[] {"/O1", "/O1/field", "/send"})
        assertThat(reader.post(desk.path(act), Map.of()).statusCode())
            .as(role + act)
            .isEqualTo(403);
    }
    assertThat(desk.officer.get(desk.path("/approve")).statusCode()).isEqualTo(403);
    assertThat(desk.officer.post(desk.path("/approve/confirm"), Map.of()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void unknownItemsAndFieldsAreRefused() {
    assertThat(desk.officer.get(desk.path("/O99")).statusCode()).isEqualTo(404);
    for (String field : new String[] {"", "name", "element.9.exists", "link.11.url"})
      assertThat(
              desk.officer
                  .post(desk.path("/O1/field"), Map.of("field", field, "value", "1", "seen", "0"))
                  .statusCode())
          .as(field)
          .isEqualTo(400);
  }

  @Test
  void aFieldIsSavedAndSaysSo() {
    HttpResponse<String> saved = save("O2", "content-date", "31/3/2565", 0);
    assertThat(saved.body()).contains("\"saved\"").contains("2022-03-31").contains("\"version\":1");
    assertThat(save("O2", "link.1.url", "agency.go.th", 0).body()).contains("\"invalid\"");
    desk.write("O2", "content-date", "2022-04-01");
    assertThat(save("O2", "content-date", "2022-04-02", 1).body())
        .contains("\"conflict\"")
        .contains("1 เมษายน 2565");
    assertThat(desk.field("O2", "content-date").value()).isEqualTo("2022-04-01");
  }

  private static HttpResponse<String> save(String item, String field, String value, long seen) {
    return desk.officer.post(
        desk.path("/" + item + "/field"),
        Map.of("field", field, "value", value, "seen", Long.toString(seen)));
  }

  @Test
  void withoutScriptOneButtonSavesWhatWasChanged() {
    Map<String, String> form = form();
    form.put("has", "yes");
    form.put("link.1.url", " https://ubon.example/o3 ");
    form.put("element.1.exists", "1");
    form.put("seen.element.1.exists", "0");
    form.put("next", "1");
    HttpResponse<String> saved = desk.officer.post(desk.path("/O3"), form);
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith("/O4");
    assertThat(desk.field("O3", "link.1.url").value()).isEqualTo("https://ubon.example/o3");
    assertThat(desk.field("O3", "explanation").version()).as("left alone").isZero();
    assertThat(desk.field("O3", "element.1.exists").value()).isEqualTo("1");
    form.put("seen.element.1.exists", "1");
    form.remove("element.1.exists");
    desk.officer.post(desk.path("/O3"), form);
    assertThat(desk.field("O3", "element.1.exists").value()).as("unticked").isEmpty();
  }

  private static Map<String, String> form() {
    return new HashMap<>(
        Map.of(
            "seen.has", "0", "seen.link.1.url", "0", "seen.explanation", "0", "explanation", ""));
  }

  @Test
  void withoutScriptAConflictShowsBothAndLosesNothing() {
    desk.write("O5", "explanation", "ของเพื่อน <b>");
    desk.write("O5", "has", "no");
    Map<String, String> form = form();
    form.put("explanation", "ของฉัน & ยาว");
    form.put("link.1.url", "ไม่ใช่ลิงก์");
    HttpResponse<String> page = desk.officer.post(desk.path("/O5"), form);
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("ของเพื่อน &lt;b>")
        .contains("ของฉัน &amp; ยาว</textarea>")
        .contains("value=\"ไม่ใช่ลิงก์\"")
        .contains("ยังไม่ได้บันทึก 2 ช่อง")
        .contains("name=\"mine\" value=\"explanation:1\"");
    assertThat(desk.field("O5", "has").value()).as("not touched by me").isEqualTo("no");
    form.put("link.1.url", "");
    form.put("mine", "explanation:1");
    assertThat(desk.officer.post(desk.path("/O5"), form).statusCode()).isEqualTo(302);
    assertThat(desk.field("O5", "explanation").value()).isEqualTo("ของฉัน & ยาว");
    form.remove("mine");
    form.put("explanation", "ยังคิดว่าเป็นฉบับเดิม");
    assertThat(desk.officer.post(desk.path("/O5"), form).statusCode()).isEqualTo(409);
    form.put("theirs", "explanation");
    assertThat(desk.officer.post(desk.path("/O5"), form).statusCode()).isEqualTo(302);
    assertThat(desk.field("O5", "explanation").value()).isEqualTo("ของฉัน & ยาว");
  }

  @Test
  void anEarlierValueCanStandAgain() {
    desk.write("O6", "explanation", "แรก");
    desk.write("O6", "explanation", "หลัง");
    assertThat(desk.officer.get(desk.path("/O6")).body()).contains("ใช้ค่านี้").contains("แรก");
    desk.officer.post(
        desk.path("/O6"),
        Map.of("seen.explanation", "2", "explanation", "หลัง", "restore", "explanation:1"));
    assertThat(desk.field("O6", "explanation").value()).isEqualTo("แรก");
    assertThat(desk.field("O6", "explanation").version()).isEqualTo(3);
  }

  @Test
  void oneMoreLinkNeedsNoScript() {
    Map<String, String> form = form();
    form.put("more", "1");
    HttpResponse<String> answer = desk.officer.post(desk.path("/O7"), form);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/O7?links=2#link-2-url");
    assertThat(desk.officer.get(desk.path("/O7?links=2")).body()).contains("id=\"link-2-url\"");
    assertThat(desk.officer.get(desk.path("/O7?links=99")).body())
        .contains("id=\"link-10-url\"")
        .doesNotContain("link-11-url")
        .doesNotContain("name=\"more\"");
  }
}

package prongsai.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.plan.Step;
import prongsai.plan.UbonPlan;
import prongsai.progress.ReportEvidence;
import prongsai.progress.ReportWords;
import prongsai.progress.Reporting;
import prongsai.progress.ReportingRound;
import prongsai.progress.StepState;

/// The documents of the plan of Ubon Ratchathani, as an officer downloads them.
class PlanDocumentsTest {
  private static UbonPlan ubon;
  private static SignedIn officer;

  @BeforeAll
  static void start() {
    ubon = UbonPlan.start();
    officer = SignedIn.as(ubon.server, Role.AGENCY_OFFICER, Scope.everything());
    assertThat(get("plan.pdf").statusCode()).isEqualTo(404);
    ubon.begin();
    assertThat(get("plan.pdf").statusCode()).isEqualTo(404);
    assertThat(get("draft.pdf").statusCode()).isEqualTo(200);
    ubon.approve();
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  private static HttpResponse<byte[]> get(String name) {
    return officer.download("/desk/rounds/" + ubon.round.id() + "/plan/documents/" + name);
  }

  @Test
  void anApprovedPlanIsHandedOutInEveryFormat() {
    assertThat(get("plan.pdf").body()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(get("plan.docx").body()).startsWith(new byte[] {'P', 'K'});
    assertThat(get("plan.xlsx").body()).startsWith(new byte[] {'P', 'K'});
    assertThat(page("plan.html?digits=arabic"))
        .contains("ประจำปีงบประมาณ พ.ศ. 2566", "O42", "ฉบับที่ 1", "79.43");
    assertThat(get("plan.exe").statusCode()).isEqualTo(404);
    assertThat(get("plan.pdf").headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
  }

  @Test
  void whatWasReportedStandsInTheReportOfItsRound() {
    Step step =
        ubon.plans()
            .approved(ubon.round.id())
            .orElseThrow()
            .measures()
            .getFirst()
            .steps()
            .getFirst();
    ubon.server
        .part(Reporting.class)
        .report(
            ubon.round,
            step.id(),
            new ReportWords(
                ReportingRound.SIX_MONTHS,
                StepState.DONE,
                "จัดประชุมคณะทำงานแล้ว",
                "ได้คำสั่งแต่งตั้ง",
                "งบประมาณล่าช้า",
                "ใช้งบกลาง",
                OptionalInt.empty(),
                List.of(new ReportEvidence.Link("https://ubon.example/o42.pdf", "รายงานการประชุม")),
                List.of()),
            0,
            UbonPlan.OFFICER,
            UbonPlan.ACTOR);
    String report = page("progress-6.html?digits=arabic");
    assertThat(report)
        .contains("รอบ 6 เดือน (ตุลาคมถึงมีนาคม)", "จัดประชุมคณะทำงานแล้ว", "ได้คำสั่งแต่งตั้ง")
        .contains("https://ubon.example/o42.pdf", "งบประมาณล่าช้า", "ใช้งบกลาง", "e-PlanNACC");
    assertThat(page("progress-12.html?digits=arabic")).contains("รอบ 12 เดือน");
    assertThat(get("progress-6.xlsx").statusCode()).isEqualTo(200);
    assertThat(get("progress-9.pdf").statusCode()).isEqualTo(404);
  }

  private static String page(String name) {
    return new String(get(name).body(), StandardCharsets.UTF_8)
        .replaceAll("<wbr>|</?span[^>]*>|\u2060", "");
  }
}

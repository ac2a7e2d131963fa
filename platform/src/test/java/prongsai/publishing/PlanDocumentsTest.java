package prongsai.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.plan.UbonPlan;

/// The documents of the plan of Ubon Ratchathani, as an officer downloads them.
class PlanDocumentsTest {
  private static UbonPlan ubon;
  private static SignedIn officer;

  @BeforeAll
  static void start() {
    ubon = UbonPlan.start();
    officer = SignedIn.as(ubon.server, Role.AGENCY_OFFICER, Scope.everything());
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
    assertThat(get("plan.pdf").statusCode()).isEqualTo(404);
    ubon.begin();
    assertThat(get("draft.pdf").statusCode()).isEqualTo(200);
    ubon.approve();
    assertThat(get("plan.pdf").body()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(get("plan.docx").body()).startsWith(new byte[] {'P', 'K'});
    assertThat(get("plan.xlsx").body()).startsWith(new byte[] {'P', 'K'});
    String page = new String(get("plan.html?digits=arabic").body(), StandardCharsets.UTF_8);
    assertThat(page.replaceAll("<wbr>|</?span[^>]*>|\u2060", ""))
        .contains("ประจำปีงบประมาณ พ.ศ. 2566", "O42", "ฉบับที่ 1", "79.43");
    assertThat(get("plan.exe").statusCode()).isEqualTo(404);
    assertThat(get("plan.pdf").headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
  }
}

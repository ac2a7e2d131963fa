package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who gets in by a real OpenID provider, and how far.
class ProviderSignInTest {
  private static WithProvider with;

  @BeforeAll
  static void start() {
    with = new WithProvider();
  }

  @AfterAll
  static void stop() {
    with.close();
  }

  @BeforeEach
  void forget() {
    with.forget();
  }

  @Test
  void whoWasInvitedAndHasShownTwoFactorsThereIsInAndStaysBound() {
    AccountId account = with.invited();
    with.knows(Map.of("amr", List.of("pwd", "mfa")));
    try (ProviderVisit visit = with.visit()) {
      assertThat(visit.visitor().get("/sign-in").body()).contains("เข้าสู่ระบบด้วย ThaiD");
      String back = visit.throughProvider("/sign-in?to=/desk/account");
      HttpResponse<String> in = visit.visitor().get(back);
      assertThat(Visitor.location(in)).endsWith("/desk/account");
      assertThat(visit.visitor().follow(in).body()).contains("สมศรี");
    }
    assertThat(with.server().part(Accounts.class).find(account).orElseThrow().state())
        .isEqualTo(AccountState.ACTIVE);
    with.knows(Map.of("email", "new@example.go.th", "amr", List.of("mfa")));
    assertThat(with.signedIn("/sign-in")).endsWith("/desk");
  }

  @Test
  void whoWasNotInvitedIsToldWhomToAsk() {
    with.knows(Map.of());
    try (ProviderVisit visit = with.visit()) {
      HttpResponse<String> refused = visit.visitor().get(visit.throughProvider("/sign-in"));
      assertThat(Visitor.location(refused)).endsWith("/sign-in?error=not-invited");
      assertThat(visit.visitor().follow(refused).body()).contains("ยังไม่มีบัญชีสำหรับท่าน");
      assertThat(Visitor.location(visit.visitor().get("/desk"))).endsWith("/sign-in");
    }
  }

  @Test
  void anAddressThatNobodyHasVerifiedIsNoInvitation() {
    with.invited();
    with.knows(Map.of("email_verified", false));
    assertThat(with.signedIn("/sign-in")).endsWith("error=not-invited");
  }

  @Test
  void anAccountInUseIsNotTakenOverByItsAddress() {
    with.server().part(Accounts.class).become(with.invited(), AccountState.ACTIVE);
    with.knows(Map.of());
    assertThat(with.signedIn("/sign-in")).endsWith("error=not-invited");
  }

  @Test
  void aSuspendedPersonStaysOutEvenWithAnotherInvitation() {
    AccountId before = with.invited();
    with.knows(Map.of("amr", List.of("mfa")));
    assertThat(with.signedIn("/sign-in")).endsWith("/desk");
    with.server().part(Accounts.class).become(before, AccountState.SUSPENDED);
    with.desk()
        .sql("UPDATE access.account SET login = id || '-suspended' WHERE login = ?")
        .param(WithProvider.MAIL)
        .update();
    with.invited();
    assertThat(with.signedIn("/sign-in")).endsWith("error=not-invited");
  }

  @Test
  void oneFactorThereIsHalfASignInHere() {
    with.invited();
    with.knows(Map.of("acr", "urn:one", "amr", List.of("pwd")));
    try (ProviderVisit visit = with.visit()) {
      HttpResponse<String> half =
          visit.visitor().get(visit.throughProvider("/sign-in?to=/desk/account"));
      assertThat(Visitor.location(half)).endsWith("/sign-in/code?to=%2Fdesk%2Faccount");
      assertThat(Visitor.location(visit.visitor().get("/desk"))).endsWith("/sign-in/code");
      assertThat(visit.visitor().follow(half).body()).contains("ตั้งค่าแอปยืนยันตัวตน");
    }
  }

  @Test
  void theNamedAcrMeansTwoFactors() {
    with.invited();
    with.knows(Map.of("acr", "urn:two"));
    assertThat(with.signedIn("/sign-in")).endsWith("/desk");
  }

  @Test
  void anOldProofIsMadeFreshByAskingAgain() {
    with.invited();
    with.knows(
        Map.of(
            "amr",
            List.of("mfa"),
            "auth_time",
            java.util.Date.from(Instant.now().minusSeconds(301))));
    try (ProviderVisit visit = with.visit()) {
      assertThat(Visitor.location(visit.visitor().get(visit.throughProvider("/sign-in"))))
          .endsWith("/desk");
      HttpResponse<String> asked = visit.visitor().get("/desk/account/passkeys/new");
      assertThat(Visitor.location(asked)).contains("/sign-in/code?to=");
      HttpResponse<String> page = visit.visitor().follow(asked);
      assertThat(page.body()).contains("ยืนยันด้วย ThaiD");
      HttpResponse<String> off = visit.visitor().get(ProviderVisit.button(page));
      assertThat(Visitor.location(off)).contains("prompt=login").contains("max_age=0");
      with.knows(Map.of("amr", List.of("mfa"), "auth_time", java.util.Date.from(Instant.now())));
      HttpResponse<String> in = visit.visitor().get(visit.throughProvider(page));
      assertThat(Visitor.location(in)).endsWith("/desk/account/passkeys/new");
      assertThat(visit.visitor().follow(in).body()).contains("เพิ่มพาสคีย์");
    }
  }
}

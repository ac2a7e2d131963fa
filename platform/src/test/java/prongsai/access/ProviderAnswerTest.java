package prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import prongsai.server.TestServer;

/// Which answers of a real OpenID provider are taken, and what is said where there is none.
class ProviderAnswerTest {
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
  void anAnswerWorksOnceAndOnlyInTheBrowserThatAsked() {
    with.invited();
    with.knows(Map.of("amr", List.of("mfa")));
    try (ProviderVisit visit = with.visit();
        ProviderVisit other = with.visit()) {
      String back = visit.throughProvider("/sign-in");
      assertThat(Visitor.location(other.visitor().get(back))).endsWith("?error=provider");
      String others = other.throughProvider("/sign-in");
      String swapped = others.replaceFirst("code=[^&]+", "code=" + code(back));
      assertThat(Visitor.location(other.visitor().get(swapped))).endsWith("?error=provider");
      assertThat(Visitor.location(visit.visitor().get(back + "x"))).endsWith("?error=provider");
      String again = visit.throughProvider("/sign-in");
      assertThat(Visitor.location(visit.visitor().get(again))).endsWith("/desk");
      HttpResponse<String> replayed = visit.visitor().get(again);
      assertThat(Visitor.location(replayed)).endsWith("?error=provider");
      assertThat(visit.visitor().follow(replayed).body())
          .contains("เข้าสู่ระบบด้วย ThaiD ไม่สำเร็จ");
    }
  }

  @Test
  void anIdentityTokenThatAnswersAnotherQuestionIsRefused() {
    with.invited();
    with.knows(Map.of("amr", List.of("mfa"), "nonce", "of-another-sign-in"));
    assertThat(with.signedIn("/sign-in?to=/desk/account"))
        .endsWith("/sign-in?to=%2Fdesk%2Faccount&error=provider");
  }

  @Test
  void whoDeclinesAtTheProviderIsBackAtThePageOfSignIn() {
    try (ProviderVisit visit = with.visit()) {
      HttpResponse<String> off =
          visit.visitor().get(ProviderVisit.button(visit.visitor().get("/sign-in")));
      String state = Visitor.location(off).replaceFirst(".*[?&]state=([^&]+).*", "$1");
      HttpResponse<String> declined =
          visit.visitor().get("/sign-in/provider/oidc/return?error=access_denied&state=" + state);
      assertThat(Visitor.location(declined)).endsWith("/sign-in?error=provider");
    }
  }

  @Test
  void aProviderThatIsAwayIsSaidToBe() {
    try (TestServer alone =
            TestServer.start(
                "prongsai.oidc.issuer=http://localhost:1", "prongsai.oidc.client-id=any");
        Visitor visitor = new Visitor(alone)) {
      HttpResponse<String> away = visitor.get("/sign-in/provider/oidc?to=/desk/account");
      assertThat(Visitor.location(away)).endsWith("/sign-in?to=%2Fdesk%2Faccount&error=provider");
      assertThat(visitor.follow(away).body()).contains("เข้าสู่ระบบด้วย OpenID ไม่สำเร็จ");
      assertThat(Visitor.location(visitor.get("/sign-in/provider/oidc/return?code=a&state=b")))
          .endsWith("/sign-in?error=provider");
    }
  }

  @Test
  void theServerHasNothingOfTheProvidersOwn() {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> with.server().part(JwtDecoder.class))
        .isInstanceOf(NoSuchBeanDefinitionException.class);
    assertThat(with.server().get("/.well-known/openid-configuration").statusCode()).isEqualTo(302);
  }

  private static String code(String back) {
    return back.replaceFirst(".*[?&]code=([^&]+).*", "$1");
  }
}

package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Account;
import prongsai.access.Rights;
import prongsai.access.SignInProof;
import prongsai.access.internal.Credentials;
import prongsai.access.internal.PasskeyRows;

/// The pages that ask who somebody is.
@Controller
class SignInPages {
  private static final Map<String, String> ERRORS =
      Map.of(
          "wrong", "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง โปรดตรวจสอบแล้วลองอีกครั้ง",
          "limited", "ลองเข้าสู่ระบบผิดหลายครั้งเกินไป โปรดรอ 15 นาทีแล้วลองใหม่",
          "busy", "ขณะนี้มีผู้เข้าสู่ระบบพร้อมกันจำนวนมาก โปรดรอสักครู่แล้วลองอีกครั้ง",
          "not-invited",
              "ยังไม่มีบัญชีสำหรับท่านในระบบนี้ โปรดติดต่อผู้ดูแลระบบเพื่อขอคำเชิญ โดยแจ้งอีเมลเดียวกับที่ใช้ยืนยันตัวตน");

  private static final Map<String, String> CODE_ERRORS =
      Map.of(
          "wrong", "รหัสไม่ถูกต้อง หรือใช้ไปแล้ว โปรดรอรหัสชุดใหม่ในแอปแล้วลองอีกครั้ง",
          "limited", "กรอกรหัสผิดหลายครั้งเกินไป โปรดรอ 15 นาทีแล้วลองใหม่");

  private final Rights rights;
  private final Credentials credentials;
  private final PasskeyRows passkeys;
  private final OpenIdProvider provider;

  SignInPages(
      Rights rights, Credentials credentials, PasskeyRows passkeys, OpenIdProvider provider) {
    this.rights = rights;
    this.credentials = credentials;
    this.passkeys = passkeys;
    this.provider = provider;
  }

  @GetMapping("/sign-in")
  ModelAndView password(HttpServletRequest request, @RequestParam(defaultValue = "") String error) {
    String wanted = ReturnTo.of(request);
    return new ModelAndView(
        "access/signIn",
        Map.of(
            "wanted",
            wanted,
            "error",
            error.equals("provider") ? failedAtProvider() : ERRORS.getOrDefault(error, ""),
            "out",
            request.getParameter("out") != null,
            "provider",
            provider.isConfigured() ? provider.name() : "",
            "providerHref",
            ReturnTo.through(ProviderSignIn.START + "/" + OpenIdProvider.ID, wanted)));
  }

  private String failedAtProvider() {
    return "เข้าสู่ระบบด้วย %s ไม่สำเร็จ โปรดลองอีกครั้ง หากยังไม่สำเร็จ โปรดใช้วิธีอื่นหรือติดต่อผู้ดูแลระบบ"
        .formatted(provider.isConfigured() ? provider.name() : "ระบบยืนยันตัวตน");
  }

  @GetMapping("/sign-in/code")
  ModelAndView code(
      HttpServletRequest request,
      Authentication who,
      @RequestParam(defaultValue = "") String error) {
    Account account = rights.current().orElseThrow();
    String wanted = ReturnTo.of(request);
    boolean totp = credentials.hasTotp(account.id());
    boolean again = SignInProof.isWhole(who);
    if (!totp && !again && !passkeys.has(account.id()))
      return new ModelAndView("redirect:" + ReturnTo.through("/sign-in/enrol", wanted));
    return new ModelAndView(
        "access/code",
        Map.of(
            "wanted",
            wanted,
            "error",
            Objects.requireNonNullElse(CODE_ERRORS.get(error), ""),
            "again",
            again,
            "totp",
            totp,
            "provider",
            provider.isConfigured() && SignInProof.isByProvider(who) ? provider.name() : "",
            "providerHref",
            AskingAgain.at(
                ReturnTo.through(ProviderSignIn.START + "/" + OpenIdProvider.ID, wanted))));
  }
}

package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Account;
import prongsai.access.internal.Enrolment;
import prongsai.access.internal.Newcomers;
import prongsai.access.internal.OneTimeLinks;
import prongsai.access.internal.PasswordHashing;
import prongsai.access.internal.Sealer;
import prongsai.access.internal.Totp;
import prongsai.web.Typed;

/// What a one-time link opens: choose a password, set up an authenticator app, write down the
/// recovery codes. `/set-up/…` makes the first administrator; `/invited/…` opens an account that
/// somebody has made.
@Controller
class OpeningPages {
  private static final String PAGE = "/{way:set-up|invited}/{secret:[\\w-]{43}}";
  private final OneTimeLinks links;
  private final Newcomers newcomers;
  private final OpeningForms forms;
  private final PasswordHashing passwords;
  private final Sealer sealer;
  private final SignInHere signIn;
  private final Clock clock;

  OpeningPages(
      OneTimeLinks links,
      Newcomers newcomers,
      OpeningForms forms,
      PasswordHashing passwords,
      Sealer sealer,
      SignInHere signIn,
      Clock clock) {
    this.links = links;
    this.newcomers = newcomers;
    this.forms = forms;
    this.passwords = passwords;
    this.sealer = sealer;
    this.signIn = signIn;
    this.clock = clock;
  }

  /// The link of an address, if it is of this kind and works.
  private Optional<OneTimeLinks.Link> link(String way, String secret) {
    return links
        .find(secret)
        .filter(link -> link.purpose().equals("set-up") == way.equals("set-up"));
  }

  private static ModelAndView dead() {
    ModelAndView page = new ModelAndView("access/deadLink");
    page.setStatus(HttpStatus.NOT_FOUND);
    return page;
  }

  @GetMapping(PAGE)
  ModelAndView start(@PathVariable String way, @PathVariable String secret) {
    return link(way, secret)
        .map(link -> first(link, OpeningForm.of(newcomers.accountOf(link)), Map.of()))
        .orElseGet(OpeningPages::dead);
  }

  private ModelAndView first(OneTimeLinks.Link link, OpeningForm form, Map<String, String> faults) {
    ModelAndView page =
        new ModelAndView(
            "access/opening", Map.of("purpose", link.purpose(), "form", form, "faults", faults));
    if (!faults.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping(PAGE)
  ModelAndView choose(@PathVariable String way, @PathVariable String secret, OpeningForm typed) {
    Optional<OneTimeLinks.Link> found = link(way, secret);
    if (found.isEmpty()) return dead();
    Optional<Account> account = newcomers.accountOf(found.get());
    OpeningForm form = account.map(typed::ofAccount).orElse(typed);
    Map<String, String> faults = forms.faults(form, account.isEmpty());
    if (!faults.isEmpty()) return first(found.get(), form, faults);
    try {
      String hash = passwords.hash(form.password());
      return second(way, secret, Enrolment.begin(form.login(), form.name(), hash), "");
    } catch (PasswordHashing.Busy busy) {
      return first(
          found.get(),
          form,
          Map.of("", "ขณะนี้มีผู้ใช้งานพร้อมกันจำนวนมาก โปรดรอสักครู่แล้วกดอีกครั้ง"));
    }
  }

  private ModelAndView second(String way, String secret, Enrolment enrolment, String error) {
    return EnrolmentView.of(
        enrolment, enrolment.sealed(sealer, secret), "/" + way + "/" + secret + "/finish", error);
  }

  @PostMapping(PAGE + "/finish")
  ModelAndView finish(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String way,
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String sealed,
      @RequestParam(defaultValue = "") String code) {
    Optional<OneTimeLinks.Link> found = link(way, secret);
    Optional<Enrolment> enrolment = Enrolment.open(sealer, secret, sealed);
    if (found.isEmpty() || enrolment.isEmpty()) return dead();
    OptionalLong step =
        Totp.stepOf(
            Typed.arabic(code).replaceAll("\\s", ""), enrolment.get().secret(), clock.instant());
    if (step.isEmpty()) return second(way, secret, enrolment.get(), EnrolmentView.WRONG);
    Optional<Newcomers.Opened> opened =
        newcomers.open(secret, found.get(), enrolment.get(), step.getAsLong());
    if (opened.isEmpty()) return dead();
    signIn.withBothFactors(request, response, opened.get().account());
    return new ModelAndView(
        "access/recoveryCodes", Map.of("codes", opened.get().recoveryCodes(), "next", "/desk"));
  }
}

package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Account;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.api.Token;
import prongsai.api.Tokens;
import prongsai.web.FormErrors;
import prongsai.web.SiteAddresses;
import prongsai.web.ThaiDates;

/// Where people make tokens for their programs and end them; who looks after the installation ends
/// those of others too. To look at one's own tokens and to end them, no permission is needed: they
/// stay when a role is taken away.
@Controller
@RequestMapping("/desk/tokens")
class TokenPages {
  private static final String ONE = "/{handle:[0-9a-hjkmnp-tv-z]{8}}/revoke";
  private static final int ON_A_PAGE = 50;

  private final Rights rights;
  private final Tokens tokens;
  private final TokenLines lines;
  private final TokenForms forms;
  private final SiteAddresses sites;
  private final Clock clock;

  TokenPages(
      Rights rights,
      Tokens tokens,
      TokenLines lines,
      TokenForms forms,
      SiteAddresses sites,
      Clock clock) {
    this.rights = rights;
    this.tokens = tokens;
    this.lines = lines;
    this.forms = forms;
    this.sites = sites;
    this.clock = clock;
  }

  private Account me() {
    return rights.current().orElseThrow();
  }

  /// Whether those of others may be seen and ended: by whoever may suspend any account.
  private boolean seesAll() {
    return rights.may(Permission.MANAGE_ACCOUNTS);
  }

  @GetMapping
  ModelAndView own() {
    return new ModelAndView(
        "programs/tokens",
        Map.of(
            "lines",
            lines.of(me().id()),
            "mayMake",
            rights.maySomewhere(Permission.MANAGE_TOKENS),
            "seesAll",
            seesAll()));
  }

  @GetMapping("/all")
  ModelAndView all(@RequestParam(defaultValue = "") String after) {
    rights.require(Permission.MANAGE_ACCOUNTS);
    List<TokenLine> found = lines.ofEverybody(after, ON_A_PAGE + 1);
    List<TokenLine> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
    String next = found.size() > ON_A_PAGE ? shown.getLast().token().handle() : "";
    return new ModelAndView("programs/allTokens", Map.of("lines", shown, "next", next));
  }

  @GetMapping("/new/confirm")
  ModelAndView blank() {
    rights.requireSomewhere(Permission.MANAGE_TOKENS);
    return form(TokenForm.EMPTY, FormErrors.NONE, HttpStatus.OK);
  }

  private ModelAndView form(TokenForm form, FormErrors errors, HttpStatus status) {
    return new ModelAndView(
        "programs/newToken",
        Map.of(
            "form",
            form,
            "errors",
            errors,
            "scopes",
            forms.scopes(),
            "agencies",
            forms.suggested()),
        status);
  }

  /// Shows the new token, this once.
  @PostMapping("/new/confirm")
  ModelAndView make(TokenForm form, HttpServletRequest request) {
    rights.requireSomewhere(Permission.MANAGE_TOKENS);
    Map<String, List<String>> faults = new LinkedHashMap<>();
    Optional<Tokens.Wish> wish = forms.read(me().id(), form, faults);
    if (wish.isEmpty()) return form(form, new FormErrors(faults), HttpStatus.UNPROCESSABLE_CONTENT);
    String token = tokens.make(wish.get(), rights.actor());
    return new ModelAndView(
        "programs/madeToken",
        Map.of(
            "name",
            wish.get().name(),
            "token",
            token,
            "last",
            ThaiDates.date(ThaiDates.today(clock).plusDays(wish.get().days() - 1L)),
            "address",
            sites.of(request).of("/api/v1/me")));
  }

  @GetMapping(ONE)
  ModelAndView askRevoke(@PathVariable String handle) {
    TokenLine line = lines.line(endable(handle));
    boolean own = line.token().account().equals(me().id());
    return new ModelAndView("programs/revokeToken", Map.of("line", line, "back", back(own)));
  }

  @PostMapping(ONE)
  String revoke(@PathVariable String handle) {
    Token token = endable(handle);
    tokens.revoke(handle, rights.actor());
    return "redirect:" + back(token.account().equals(me().id()));
  }

  private static String back(boolean own) {
    return own ? "/desk/tokens" : "/desk/tokens/all";
  }

  /// Somebody else's token is not there for who may not end it.
  private Token endable(String handle) {
    return tokens
        .find(handle)
        .filter(token -> token.account().equals(me().id()) || seesAll())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}

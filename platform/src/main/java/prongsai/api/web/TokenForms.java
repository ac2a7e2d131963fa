package prongsai.api.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.access.AgencyScope;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyCondition;
import prongsai.api.Token;
import prongsai.api.TokenScope;
import prongsai.api.Tokens;
import prongsai.web.ThaiDates;

/// Turns what somebody typed into a wish for a token that goes no further than their own rights.
@Component
class TokenForms {
  private static final int FEW = 30;

  private final Rights rights;
  private final Agencies agencies;
  private final Tokens tokens;
  private final Clock clock;

  TokenForms(Rights rights, Agencies agencies, Tokens tokens, Clock clock) {
    this.rights = rights;
    this.agencies = agencies;
    this.tokens = tokens;
    this.clock = clock;
  }

  /// What whoever asks may use, and so may let a program use.
  List<TokenScope> scopes() {
    return Arrays.stream(TokenScope.values())
        .filter(scope -> rights.maySomewhere(scope.permission()))
        .toList();
  }

  /// Agencies to choose from, by code; the field takes any other code as well.
  List<Agency> suggested() {
    AgencyScope scope = rights.scope(Permission.READ_AGENCY);
    AgencyCondition readable = new AgencyCondition(scope.condition("a"), scope.parameters());
    return agencies.page(readable, Optional.empty(), FEW).agencies();
  }

  /// The wish, or empty with the reasons in `faults`, by field.
  Optional<Tokens.Wish> read(AccountId owner, TokenForm form, Map<String, List<String>> faults) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    name(owner, form.typedName()).ifPresent(fault -> found.put("name", List.of(fault)));
    Set<TokenScope> scopes = chosen(form);
    if (scopes.isEmpty())
      found.put("scopes", List.of("โปรดเลือกข้อมูลที่โปรแกรมอ่านได้อย่างน้อยหนึ่งรายการ"));
    Optional<Agency> branch = Optional.empty();
    if (!form.typedBranch().isEmpty()) {
      branch = agencies.byCode(form.typedBranch()).filter(this::isReadable);
      branch(form, branch, scopes).ifPresent(fault -> found.put("branch", List.of(fault)));
    }
    if (!TokenForm.lives().containsKey(form.typedDays()))
      found.put("days", List.of("โปรดเลือกอายุของโทเคน"));
    faults.putAll(found);
    if (!found.isEmpty()) return Optional.empty();
    int days = Integer.parseInt(form.typedDays());
    return Optional.of(
        new Tokens.Wish(owner, form.typedName(), scopes, branch.map(Agency::id), days));
  }

  /// What is wrong with a name. One that is in use is refused too: who loads the page again that
  /// shows a new token would make another.
  private Optional<String> name(AccountId owner, String name) {
    if (name.isEmpty()) return Optional.of("โปรดตั้งชื่อโทเคน");
    if (name.length() > Token.LONGEST_NAME)
      return Optional.of("ชื่อโทเคนต้องไม่เกิน " + Token.LONGEST_NAME + " ตัวอักษร");
    LocalDate today = ThaiDates.today(clock);
    return tokens.of(owner).stream()
            .anyMatch(token -> token.isGood(today) && token.name().equals(name))
        ? Optional.of(
            "ท่านมีโทเคนชื่อนี้ที่ยังใช้ได้อยู่แล้ว โปรดใช้ชื่ออื่น หรือยกเลิกโทเคนเดิมก่อน")
        : Optional.empty();
  }

  private Set<TokenScope> chosen(TokenForm form) {
    return scopes().stream()
        .filter(scope -> form.has(scope.written()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
  }

  private boolean isReadable(Agency agency) {
    return rights.may(Permission.READ_AGENCY, agency.id());
  }

  private Optional<String> branch(TokenForm form, Optional<Agency> found, Set<TokenScope> scopes) {
    if (found.isEmpty())
      return Optional.of("ไม่พบหน่วยงานรหัส " + form.typedBranch() + " ในทะเบียนที่ท่านดูได้");
    List<String> beyond =
        scopes.stream()
            .filter(scope -> !rights.may(scope.permission(), found.get().id()))
            .map(TokenScope::thai)
            .toList();
    return beyond.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "ท่านไม่มีสิทธิ์อ่านข้อมูลต่อไปนี้ของหน่วยงานนี้: " + String.join(", ", beyond));
  }
}

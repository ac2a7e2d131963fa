package prongsai.review.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import prongsai.access.Account;
import prongsai.agency.AgencyFilter;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// Which rounds go to which assessors, as typed.
///
/// @param year fiscal year; empty for none
/// @param filter of agencies
/// @param share in percent
/// @param assessors numbers of the accounts that were chosen
public record AssignForm(String year, AgencyFilter filter, String share, List<String> assessors) {
  static final int USUAL_SHARE = 10;
  private static final int ALL = 100;

  /// The year, if there is such.
  Optional<FiscalYear> year(List<FiscalYear> years) {
    return years.stream().filter(one -> one.toString().equals(year)).findFirst();
  }

  /// The share; 0 to 100.
  Optional<Integer> percent() {
    OptionalLong number = Typed.number(share);
    return number.isPresent() && number.getAsLong() <= ALL
        ? Optional.of((int) number.getAsLong())
        : Optional.empty();
  }

  /// Those of all assessors that were chosen.
  List<Account> chosen(List<Account> all) {
    List<Account> chosen = new ArrayList<>(all);
    chosen.removeIf(account -> !has(account));
    return chosen;
  }

  /// Whether an assessor was chosen.
  public boolean has(Account account) {
    return assessors.contains(account.id().toString());
  }

  FormErrors errors(List<Account> all, List<FiscalYear> years) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    if (year(years).isEmpty()) errors.put("year", List.of("เลือกปีงบประมาณ"));
    if (chosen(all).isEmpty()) errors.put("assessors", List.of("เลือกผู้ตรวจอย่างน้อย 1 คน"));
    if (percent().isEmpty()) errors.put("share", List.of("ระบุร้อยละเป็นจำนวนเต็ม 0 ถึง 100"));
    return new FormErrors(errors);
  }
}

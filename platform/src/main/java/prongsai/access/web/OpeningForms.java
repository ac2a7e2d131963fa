package prongsai.access.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import prongsai.access.Accounts;
import prongsai.access.internal.PasswordRules;

/// Finds what is wrong with names, logins and passwords that people choose: field to what to do.
@Component
class OpeningForms {
  private static final String LOGIN = "[\\p{IsThai}a-z0-9._+@-]{3,200}";
  private final Accounts accounts;

  OpeningForms(Accounts accounts) {
    this.accounts = accounts;
  }

  /// All faults of a form, in the order of its fields.
  ///
  /// @param isNew whether name and login are chosen here
  Map<String, String> faults(OpeningForm form, boolean isNew) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (isNew) faults.putAll(person(form.name(), form.login()));
    PasswordRules.fault(form.password(), form.repeated(), form.name(), form.login())
        .ifPresent(fault -> faults.put("password", fault.thai()));
    return faults;
  }

  /// Faults of the name and the login of somebody new.
  Map<String, String> person(String name, String login) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (name.isEmpty() || name.length() > 200)
      faults.put("name", "โปรดกรอกชื่อและนามสกุล ไม่เกิน 200 ตัวอักษร");
    if (!login.matches(LOGIN))
      faults.put(
          "login",
          "โปรดกรอกอีเมลหรือชื่อผู้ใช้ 3 ถึง 200 ตัวอักษร โดยใช้ตัวอักษร ตัวเลข และเครื่องหมาย . _ + @ - เท่านั้น");
    else if (accounts.byLogin(login).isPresent())
      faults.put("login", "มีบัญชีที่ใช้ชื่อนี้แล้ว โปรดใช้ชื่ออื่น");
    return faults;
  }
}

package prongsai.access.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Account;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;

/// Changing one's own password.
@Component
public class OwnPassword {
  private final Credentials credentials;
  private final PasswordHashing passwords;
  private final AttemptLimits limits;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  /// With what a sign-in needs as well.
  public OwnPassword(
      Credentials credentials,
      PasswordHashing passwords,
      AttemptLimits limits,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.limits = limits;
    this.audit = audit;
    this.transaction = transaction;
  }

  /// Changes it, or says by field what is wrong: `current`, `chosen`.
  ///
  /// @param address of the other side, for the limits of attempts
  public Map<String, String> change(
      Account account, String current, String chosen, String repeated, String address) {
    Map<String, String> faults = new LinkedHashMap<>();
    try {
      if (!limits.password(account.login(), address))
        faults.put("current", "กรอกรหัสผ่านผิดหลายครั้งเกินไป โปรดรอ 15 นาทีแล้วลองใหม่");
      else if (!passwords.matches(current, credentials.passwordHash(account.id())))
        faults.put("current", "รหัสผ่านเดิมไม่ถูกต้อง");
      else limits.passwordWasRight(account.login(), address);
      PasswordRules.fault(chosen, repeated, account.name(), account.login())
          .ifPresent(fault -> faults.put("chosen", fault.thai()));
      if (faults.isEmpty()) store(account, passwords.hash(chosen));
    } catch (PasswordHashing.Busy busy) {
      faults.put("", "ขณะนี้มีผู้ใช้งานพร้อมกันจำนวนมาก โปรดรอสักครู่แล้วกดอีกครั้ง");
    }
    return faults;
  }

  private void store(Account account, String hash) {
    transaction.executeWithoutResult(_ -> {
      credentials.setPasswordHash(account.id(), hash);
      audit.record(
          AuditEvent.of(
              "account.password-changed",
              new Actor.Person(account.id()),
              Map.of("account", account.id().toString())));
    });
  }
}

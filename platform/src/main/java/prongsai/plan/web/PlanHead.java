package prongsai.plan.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import prongsai.agency.Agency;
import prongsai.plan.Plan;
import prongsai.plan.PlanState;
import prongsai.round.Round;
import prongsai.scoring.framework.FiscalYear;

/// What all pages of a plan know.
///
/// @param plan empty before it was begun
/// @param edition number of the edition in force; 0 before the first approval
/// @param mayDraft whether whoever looks may draft it, were it open
/// @param mayApprove whether whoever looks may approve it
public record PlanHead(
    Round round,
    Agency agency,
    Optional<Plan> plan,
    int edition,
    boolean mayDraft,
    boolean mayApprove,
    Instant now) {

  /// `/desk/rounds/…/plan`.
  public String path() {
    return roundPath() + "/plan";
  }

  /// `/desk/rounds/…`.
  public String roundPath() {
    return "/desk/rounds/" + round.id();
  }

  /// The fiscal year in which the plan is carried out.
  public FiscalYear year() {
    return round.year().next();
  }

  /// The plan; 404 before it was begun.
  public Plan begun() {
    return plan.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /// Whether the plan is in a state.
  public boolean is(PlanState state) {
    return plan.filter(one -> one.state() == state).isPresent();
  }

  /// Whether whoever looks can change it now.
  public boolean isOpen() {
    return mayDraft && is(PlanState.DRAFTING);
  }

  /// How far the plan is, in a few words.
  public String stateInThai() {
    return plan.map(one -> inThai(one.state())).orElse("ยังไม่เริ่ม");
  }

  /// How far a plan is, in a few words.
  static String inThai(PlanState state) {
    return switch (state) {
      case DRAFTING -> "กำลังจัดทำ";
      case AWAITING_APPROVAL -> "รอผู้บริหารอนุมัติ";
      case APPROVED -> "ผู้บริหารอนุมัติแล้ว";
    };
  }

  /// Why whoever looks cannot change it, in Thai; empty when they can.
  public String locked() {
    if (isOpen() || plan.isEmpty()) return "";
    return switch (plan.get().state()) {
      case DRAFTING -> "ท่านดูได้อย่างเดียว ผู้จัดทำแผนคือผู้ดูแลระบบของหน่วยงาน";
      case AWAITING_APPROVAL -> "ส่งแผนให้ผู้บริหารแล้ว แก้ไขได้อีกเมื่อดึงกลับหรือผู้บริหารส่งคืน";
      case APPROVED -> "แผนนี้ได้รับอนุมัติแล้วและใช้บังคับอยู่ หากต้องแก้ไข ให้จัดทำฉบับถัดไป";
    };
  }
}

package prongsai.progress.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prongsai.access.AccountId;
import prongsai.plan.Measure;
import prongsai.progress.EvidenceFile;
import prongsai.progress.Progress;
import prongsai.progress.ProgressReport;
import prongsai.progress.ReportEvidence;
import prongsai.progress.ScanState;
import prongsai.progress.StepProgress;
import prongsai.web.FormErrors;

/// The page of one step.
///
/// @param form what stands in the form
/// @param files handed in by whoever looks and not reported yet
/// @param draft when the draft in the form was kept; empty for none
/// @param meanwhile how many others reported while whoever looks did
/// @param done what just happened, in Thai; empty for nothing
/// @param contact who is reminded
public record StepView(
    ProgressHead head,
    Progress.Found found,
    ReportForm form,
    FormErrors errors,
    List<EvidenceFile> files,
    Optional<Instant> draft,
    int meanwhile,
    String done,
    String contact,
    ProgressAccess.Names names) {
  public StepView {
    files = List.copyOf(files);
  }

  public StepProgress step() {
    return found.step();
  }

  public Measure measure() {
    return found.measure().measure();
  }

  /// `/desk/rounds/…/progress/…`.
  public String path() {
    return head.path() + "/" + step().step().id();
  }

  /// Whether whoever looks can report now.
  public boolean isOpen() {
    return head.mayReport() && step().inPlan();
  }

  /// The name of somebody.
  public String name(AccountId account) {
    return names.of(account);
  }

  /// Where a file can be fetched.
  public String path(EvidenceFile file) {
    return head.path() + "/files/" + file.id();
  }

  /// Whether whoever looks gets a file.
  public boolean mayFetch(EvidenceFile file) {
    return switch (file.scan()) {
      case INFECTED -> false;
      case WAITING -> file.by().equals(head.me());
      case NOT_ASKED, CLEAN -> true;
    };
  }

  /// What is to be known of a file's scan, in Thai; empty for nothing.
  public static String scan(ScanState scan) {
    return switch (scan) {
      case NOT_ASKED, CLEAN -> "";
      case WAITING -> "ยังไม่ได้ตรวจไวรัส ผู้อื่นจะเปิดได้เมื่อตรวจแล้ว";
      case INFECTED -> "พบไวรัส จึงลบเนื้อหาแล้ว โปรดแนบไฟล์ใหม่ในรายงานฉบับถัดไป";
    };
  }

  /// The links of a report.
  public static List<ReportEvidence.Link> links(ProgressReport report) {
    return report.evidence().stream()
        .filter(ReportEvidence.Link.class::isInstance)
        .map(ReportEvidence.Link.class::cast)
        .toList();
  }

  /// The files of a report.
  public static List<ReportEvidence.Kept> files(ProgressReport report) {
    return report.evidence().stream()
        .filter(ReportEvidence.Kept.class::isInstance)
        .map(ReportEvidence.Kept.class::cast)
        .toList();
  }
}

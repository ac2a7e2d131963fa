package prongsai.publishing.web;

import java.nio.file.Path;
import java.util.List;
import prongsai.agency.Agency;
import prongsai.publishing.RoundDocuments.Progress;
import prongsai.results.FrozenResult;
import prongsai.round.Round;
import prongsai.scoring.analysis.Analysis;

/// What the page of a result shows.
///
/// @param frozen the version shown
/// @param versions all of them, latest first
/// @param documents ready to be downloaded
/// @param mayCorrect whether the reader may add a version
public record ResultView(
    Agency agency,
    Round round,
    FrozenResult frozen,
    List<FrozenResult> versions,
    Analysis analysis,
    Figures figures,
    Progress progress,
    List<Path> documents,
    boolean mayCorrect) {

  /// Address of the page.
  public String path() {
    return "/desk/rounds/" + round.id().value() + "/results";
  }

  /// What a file holds, in words.
  public static String title(Path file) {
    String name = file.getFileName().toString();
    String kind = name.startsWith("summary") ? "บทสรุปผู้บริหาร" : "รายงานการวิเคราะห์";
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "pdf" -> kind + " (PDF สำหรับพิมพ์และเผยแพร่)";
      case "docx" -> kind + " (Word สำหรับแก้ไข)";
      case "xlsx" -> "ข้อมูลคะแนนทั้งหมด (Excel)";
      case "html" -> kind + " (หน้าเว็บ)";
      default -> name;
    };
  }
}

package prongsai.progress;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a report needs before it is taken.
public final class ReportRules {
  private static final int LONGEST_URL = 2_000;

  private ReportRules() {}

  /// What is wrong, in Thai, by the field that is to be mended: `done`, `outcome`, `obstacle`,
  /// `remedy`, `percent`, `link-1-url` and so on. Empty when nothing is.
  public static Map<String, String> faults(ReportWords words) {
    Map<String, String> faults = new LinkedHashMap<>();
    needs(words, faults);
    length("done", words.done(), faults);
    length("outcome", words.outcome(), faults);
    length("obstacle", words.obstacle(), faults);
    length("remedy", words.remedy(), faults);
    percent(words, faults);
    links(words.links(), faults);
    if (words.files().size() > ReportWords.MOST_FILES)
      faults.put("files", "รายงานหนึ่งแนบได้ไม่เกิน " + ReportWords.MOST_FILES + " ไฟล์");
    return faults;
  }

  private static void needs(ReportWords words, Map<String, String> faults) {
    switch (words.state()) {
      case NOT_STARTED -> {}
      case UNDER_WAY, DONE -> {
        if (words.done().isBlank())
          faults.put("done", "โปรดระบุสิ่งที่ได้ดำเนินการแล้ว อย่างน้อยหนึ่งประโยค");
      }
      case DROPPED -> {
        if (words.obstacle().isBlank()) faults.put("obstacle", "โปรดระบุเหตุที่ยกเลิกขั้นตอนนี้");
      }
    }
  }

  private static void length(String field, String text, Map<String, String> faults) {
    if (text.length() > ReportWords.LONGEST)
      faults.put(
          field,
          "ข้อความยาว "
              + text.length()
              + " ตัวอักษร โปรดย่อให้ไม่เกิน 5,000 ตัวอักษร หรือแนบเป็นไฟล์แทน");
  }

  private static void percent(ReportWords words, Map<String, String> faults) {
    if (words.percent().isEmpty()) return;
    int percent = words.percent().getAsInt();
    if (percent < 0 || percent > 100)
      faults.put("percent", "ความก้าวหน้าต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 100");
    else if (words.state() == StepState.DONE && percent < 100)
      faults.put(
          "percent", "สถานะแล้วเสร็จ แต่ความก้าวหน้าเป็นร้อยละ " + percent + " โปรดแก้ไขให้ตรงกัน");
    else if (words.state() == StepState.NOT_STARTED && percent > 0)
      faults.put(
          "percent",
          "สถานะยังไม่เริ่ม แต่ความก้าวหน้าเป็นร้อยละ " + percent + " โปรดแก้ไขให้ตรงกัน");
  }

  private static void links(List<ReportEvidence.Link> links, Map<String, String> faults) {
    for (int i = 0; i < links.size(); i++)
      if (!isAddress(links.get(i).url()))
        faults.put(
            "link-" + (i + 1) + "-url",
            "ลิงก์ต้องขึ้นต้นด้วย https:// หรือ http:// และไม่มีช่องว่าง โปรดคัดลอกจากแถบที่อยู่ของเบราว์เซอร์");
  }

  private static boolean isAddress(String url) {
    if (url.length() > LONGEST_URL) return false;
    try {
      URI uri = new URI(url);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException none) {
      return false;
    }
  }
}

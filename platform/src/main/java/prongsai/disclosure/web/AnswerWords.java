package prongsai.disclosure.web;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import prongsai.disclosure.Answer;
import prongsai.disclosure.Answer.Element;
import prongsai.scoring.Ratio;

/// Answers in words.
public final class AnswerWords {
  private AnswerWords() {}

  /// Points of the total with two decimals.
  static String points(Ratio points) {
    return points.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  /// มี, ไม่มี or that neither was said.
  public static String has(Answer answer) {
    return answer.has().map(has -> has ? "มี" : "ไม่มี").orElse("ยังไม่ระบุ");
  }

  /// What an agency says of one element.
  public static String element(Element element) {
    List<String> ticks = new ArrayList<>();
    if (element.exists()) ticks.add("มีอยู่");
    if (element.complete()) ticks.add("ครบถ้วน");
    if (element.rightYear()) ticks.add("ตรงปี");
    return ticks.isEmpty() ? "ไม่ได้ทำเครื่องหมาย" : String.join(" ", ticks);
  }

  /// `มี · 2 ลิงก์ · องค์ประกอบ 3/6`; empty for an answer that says nothing.
  static String summary(Answer answer) {
    StringBuilder words = new StringBuilder(answer.has().isPresent() ? has(answer) : "");
    if (!answer.links().isEmpty()) add(words, answer.links().size() + " ลิงก์");
    int ticks = answer.elements().stream().mapToInt(ItemState::ticks).sum();
    if (ticks > 0) add(words, "องค์ประกอบ " + ticks + "/" + 3 * answer.elements().size());
    return words.toString();
  }

  private static void add(StringBuilder words, String more) {
    if (!words.isEmpty()) words.append(" · ");
    words.append(more);
  }
}

package prongsai.participation;

import java.util.Set;
import java.util.stream.Collectors;
import prongsai.response.Anomaly;

/// What is odd about answers, in words that nobody is accused by.
public final class OddityWords {
  private OddityWords() {}

  /// Its name.
  public static String name(Anomaly kind) {
    return switch (kind) {
      case NO_PROOF_OF_WORK -> "ไม่มีผลการคำนวณจากเบราว์เซอร์";
      case OVER_POINT_BUDGET -> "เกินจำนวนปกติต่อวันของจุดบริการ";
      case OVER_NETWORK_BUDGET -> "เกินจำนวนปกติจากเครือข่ายเดียวกัน";
    };
  }

  /// What it means, and what else it may come from.
  public static String explanation(Anomaly kind) {
    return switch (kind) {
      case NO_PROOF_OF_WORK ->
          "ก่อนส่งคำตอบ เบราว์เซอร์จะคำนวณโจทย์สั้น ๆ เพื่อให้โปรแกรมส่งคำตอบครั้งละมาก ๆ ได้ยาก"
              + " คำตอบเหล่านี้ไม่มีผลการคำนวณ ผู้ที่ปิด JavaScript หรือใช้เครื่องเก่าก็ส่งคำตอบแบบนี้ได้";
      case OVER_POINT_BUDGET ->
          "วันนั้นมีคำตอบผ่านลิงก์ของจุดบริการเดียวมากกว่าปกติ อาจเป็นวันที่มีผู้มาติดต่อมาก หรือมีผู้ตอบแทนกันหลายชุด";
      case OVER_NETWORK_BUDGET ->
          "มีคำตอบจำนวนมากจากเครือข่ายเดียวในเวลาสั้น อาจเป็นไวไฟของหน่วยงานหรือเครือข่ายโทรศัพท์ที่ใช้ร่วมกัน หรือคนเดียวตอบหลายชุด"
              + " ระบบนับแล้วไม่เก็บที่อยู่ของเครือข่าย";
    };
  }

  /// Several in a row, in the order of the kinds.
  public static String names(Set<Anomaly> kinds) {
    return kinds.isEmpty()
        ? "ไม่กันคำตอบใดออก"
        : kinds.stream().sorted().map(OddityWords::name).collect(Collectors.joining(" · "));
  }
}

package prongsai.round.web;

import java.util.ArrayList;
import java.util.List;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;

/// Something to do in a round.
///
/// @param name what, as a verb
/// @param link where; empty while it cannot be begun, or not by whoever looks
/// @param state how far it is
/// @param note a word on the state; empty for none
public record RoundTask(String name, String link, State state, String note) {

  /// How far a task is.
  public enum State {
    DONE("เสร็จ"),
    DOING("กำลังทำ"),
    TO_DO("ยังไม่เริ่ม"),
    OPTIONAL("ไม่บังคับ"),
    NOT_YET("เริ่มไม่ได้"),
    /// The page itself says how far it is.
    ELSEWHERE("");

    private final String thai;

    State(String thai) {
      this.thai = thai;
    }

    /// Its word on the page.
    public String thai() {
      return thai;
    }
  }

  static List<RoundTask> of(RoundSheet sheet) {
    List<RoundTask> tasks = new ArrayList<>();
    tasks.add(numbers(sheet));
    tasks.add(points(sheet));
    tasks.add(opening(sheet));
    tasks.add(printing(sheet));
    tasks.add(following(sheet));
    if (sheet.mayImport() && sheet.isBeforeClosing())
      tasks.add(
          new RoundTask("นำเข้าคำตอบที่เก็บนอกระบบ", sheet.path() + "/import", State.OPTIONAL, ""));
    tasks.addAll(sheet.others());
    tasks.add(marking(sheet));
    if (sheet.maySeeResults())
      tasks.add(
          new RoundTask(
              "ดูผลการตรวจ OIT เบื้องต้นและชี้แจง",
              sheet.path() + "/clarification",
              State.ELSEWHERE,
              ""));
    tasks.add(closing(sheet));
    tasks.add(results(sheet));
    if (sheet.maySeeResults() && !sheet.isBeforeClosing())
      tasks.add(
          new RoundTask(
              "ดาวน์โหลดข้อมูลคำตอบ", sheet.path() + "/results#tables", State.OPTIONAL, ""));
    tasks.addAll(sheet.later());
    return tasks;
  }

  private static RoundTask numbers(RoundSheet sheet) {
    boolean may = sheet.mayManage() && sheet.isBeforeClosing();
    State state = sheet.lacksNumbers() ? State.TO_DO : State.DONE;
    return new RoundTask(
        "ระบุจำนวนบุคลากรและผู้มาติดต่อ", may ? sheet.path() + "/numbers" : "", state, "");
  }

  private static RoundTask points(RoundSheet sheet) {
    boolean may = sheet.mayManage() && sheet.isBeforeClosing();
    int count = sheet.points().size();
    return new RoundTask(
        "กำหนดจุดบริการ",
        may ? sheet.path() + "/points" : "",
        count == 0 ? State.OPTIONAL : State.DONE,
        count == 0 ? "" : count + " จุด");
  }

  private static RoundTask opening(RoundSheet sheet) {
    if (sheet.round().state() != RoundState.PLANNED)
      return new RoundTask("เปิดรอบ", "", State.DONE, "");
    return new RoundTask(
        "เปิดรอบ", sheet.mayManage() ? sheet.path() + "/open" : "", State.TO_DO, "");
  }

  private static RoundTask printing(RoundSheet sheet) {
    return switch (sheet.round().state()) {
      case PLANNED -> new RoundTask("พิมพ์สลิปรหัสและป้าย", "", State.NOT_YET, "เปิดรอบก่อน");
      case OPEN ->
          new RoundTask(
              "พิมพ์สลิปรหัสและป้าย",
              sheet.mayPrint() || sheet.mayManage() ? sheet.path() + "/printed" : "",
              State.DOING,
              "");
      case CLOSED, FROZEN -> new RoundTask("พิมพ์สลิปรหัสและป้าย", "", State.DONE, "");
    };
  }

  private static RoundTask following(RoundSheet sheet) {
    String link = sheet.maySeeParticipation() ? sheet.path() + "/participation" : "";
    return switch (sheet.round().state()) {
      case PLANNED -> new RoundTask("ติดตามจำนวนผู้ตอบ", "", State.NOT_YET, "เปิดรอบก่อน");
      case OPEN ->
          new RoundTask(
              "ติดตามจำนวนผู้ตอบ",
              link,
              following(
                  sheet.round().isOpen(SurveyInstrument.IIT, sheet.now())
                      || sheet.round().isOpen(SurveyInstrument.EIT, sheet.now())),
              "");
      case CLOSED, FROZEN -> new RoundTask("ติดตามจำนวนผู้ตอบ", link, State.DONE, "");
    };
  }

  private static State following(boolean open) {
    return open ? State.DOING : State.TO_DO;
  }

  private static RoundTask marking(RoundSheet sheet) {
    String link = sheet.maySeeResults() ? sheet.path() + "/marks" : "";
    return new RoundTask("ดูผลการตรวจ OIT", link, State.ELSEWHERE, "");
  }

  private static RoundTask closing(RoundSheet sheet) {
    return switch (sheet.round().state()) {
      case PLANNED -> new RoundTask("ปิดรอบ", "", State.NOT_YET, "เปิดรอบก่อน");
      case OPEN ->
          new RoundTask(
              "ปิดรอบ",
              sheet.mayClose() ? sheet.path() + "/close" : "",
              State.TO_DO,
              sheet.mayClose() ? "" : "โดยผู้บริหารของหน่วยงาน");
      case CLOSED, FROZEN -> new RoundTask("ปิดรอบ", "", State.DONE, "");
    };
  }

  private static RoundTask results(RoundSheet sheet) {
    String link = sheet.maySeeResults() ? sheet.path() + "/results" : "";
    return switch (sheet.round().state()) {
      case PLANNED, OPEN -> new RoundTask("ดูผลคะแนน", "", State.NOT_YET, "ปิดรอบก่อน");
      case CLOSED -> new RoundTask("ดูผลคะแนน", link, State.TO_DO, "");
      case FROZEN -> new RoundTask("ดูผลคะแนน", link, State.DONE, "");
    };
  }
}

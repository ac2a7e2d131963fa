package prongsai.disclosure.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.disclosure.Checklist.State;
import prongsai.disclosure.Checklists;
import prongsai.round.Round;
import prongsai.round.web.RoundTask;
import prongsai.round.web.RoundTasks;

/// The steps of the disclosure checklist on the page of its round.
@Component
class DisclosureTasks implements RoundTasks {
  private final ChecklistAccess access;
  private final ItemRows rows;
  private final Rights rights;

  DisclosureTasks(ChecklistAccess access, ItemRows rows, Rights rights) {
    this.access = access;
    this.rows = rows;
    this.rights = rights;
  }

  @Override
  public List<RoundTask> of(Round round) {
    if (!rights.may(Permission.READ_DISCLOSURE, round.agency())
        || Checklists.items(round.framework()).isEmpty()) return List.of();
    ChecklistHead head = access.head(round.id().toString(), Permission.READ_DISCLOSURE);
    TaskListView list = TaskListView.of(head, rows.of(head), "", "");
    List<RoundTask> tasks = new ArrayList<>();
    tasks.add(filling(head, list));
    tasks.add(approving(head));
    return tasks;
  }

  private static RoundTask filling(ChecklistHead head, TaskListView list) {
    long done = list.count(ItemState.DONE);
    boolean begun = list.count(ItemState.TO_DO) < list.all().size();
    RoundTask.State state =
        head.state() != State.FILLING
            ? RoundTask.State.DONE
            : begun ? RoundTask.State.DOING : RoundTask.State.TO_DO;
    return new RoundTask(
        "กรอกรายการข้อมูลที่ต้องเปิดเผย (OIT)",
        head.path(),
        state,
        "เสร็จ " + done + " จาก " + list.all().size() + " ข้อ " + head.deadline());
  }

  private static RoundTask approving(ChecklistHead head) {
    String name = "อนุมัติรายการ OIT";
    return switch (head.state()) {
      case FILLING -> new RoundTask(name, "", RoundTask.State.NOT_YET, "ส่งให้ผู้บริหารก่อน");
      case AWAITING_APPROVAL ->
          new RoundTask(
              name,
              head.mayApprove() ? head.path() + "/approve" : "",
              RoundTask.State.TO_DO,
              head.mayApprove() ? "" : "โดยผู้บริหารของหน่วยงาน");
      case APPROVED -> new RoundTask(name, "", RoundTask.State.DONE, "");
    };
  }
}

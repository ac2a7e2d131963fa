package prongsai.progress.web;

import java.util.List;
import org.springframework.stereotype.Component;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.plan.Plans;
import prongsai.progress.Counts;
import prongsai.progress.Progress;
import prongsai.progress.ProgressBook;
import prongsai.round.Round;
import prongsai.round.web.RoundTask;
import prongsai.round.web.RoundTasks;

/// The progress of the plan on the page of its round.
@Component
class ProgressTasks implements RoundTasks {
  private final ProgressBook book;
  private final Plans plans;
  private final Rights rights;

  ProgressTasks(ProgressBook book, Plans plans, Rights rights) {
    this.book = book;
    this.plans = plans;
    this.rights = rights;
  }

  @Override
  public List<RoundTask> of(Round round) {
    if (!rights.may(Permission.READ_PLAN, round.agency()) || plans.approved(round.id()).isEmpty())
      return List.of();
    Progress progress = book.of(round.id());
    Counts counts = progress.counts();
    int over = counts.done() + counts.dropped();
    RoundTask.State state =
        over == counts.all()
            ? RoundTask.State.DONE
            : counts.unreported() == counts.all() ? RoundTask.State.TO_DO : RoundTask.State.DOING;
    String late = counts.late() > 0 ? " เกินกำหนด " + counts.late() + " ขั้นตอน" : "";
    return List.of(
        new RoundTask(
            "รายงานความก้าวหน้าของแผน ปีงบประมาณ พ.ศ. " + progress.year().buddhistEra(),
            "/desk/rounds/" + round.id() + "/progress",
            state,
            "แล้วเสร็จ " + counts.done() + " จาก " + counts.all() + " ขั้นตอน" + late));
  }
}

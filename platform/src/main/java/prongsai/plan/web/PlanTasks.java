package prongsai.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.plan.Plans;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.web.RoundTask;
import prongsai.round.web.RoundTasks;

/// The plan of measures on the page of its round.
@Component
class PlanTasks implements RoundTasks {
  private final Plans plans;
  private final Rights rights;

  PlanTasks(Plans plans, Rights rights) {
    this.plans = plans;
    this.rights = rights;
  }

  @Override
  public List<RoundTask> after(Round round) {
    if (!rights.may(Permission.READ_PLAN, round.agency())) return List.of();
    String name = "จัดทำแผนมาตรการปรับปรุง";
    if (round.state() != RoundState.FROZEN)
      return List.of(new RoundTask(name, "", RoundTask.State.NOT_YET, "ยืนยันผลคะแนนก่อน"));
    String path = "/desk/rounds/" + round.id() + "/plan";
    return List.of(
        plans
            .state(round.id())
            .map(state ->
                switch (state) {
                  case DRAFTING -> new RoundTask(name, path, RoundTask.State.DOING, "");
                  case AWAITING_APPROVAL ->
                      new RoundTask(name, path, RoundTask.State.DOING, "รอผู้บริหารอนุมัติ");
                  case APPROVED -> new RoundTask(name, path, RoundTask.State.DONE, "");
                })
            .orElseGet(() -> new RoundTask(name, path, RoundTask.State.TO_DO, "")));
  }
}

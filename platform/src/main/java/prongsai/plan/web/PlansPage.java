package prongsai.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.DeskEntry;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.plan.PlanList;
import prongsai.plan.PlanState;
import prongsai.web.Query;
import prongsai.web.Typed;

/// The plans that whoever asks may see.
@Controller
class PlansPage {
  private static final String PATH = "/desk/plans";

  private final Rights rights;
  private final PlanList plans;

  PlansPage(Rights rights, PlanList plans) {
    this.rights = rights;
    this.plans = plans;
  }

  /// The place of plans on the desk's first page.
  @Configuration(proxyBeanMethods = false)
  static class Entry {
    @Bean
    DeskEntry plansEntry() {
      return new DeskEntry(
          35,
          PATH,
          "แผนมาตรการ",
          "จัดทำ อนุมัติ และติดตามแผนที่ตอบผลการประเมิน",
          Permission.READ_PLAN);
    }
  }

  /// How far plans can be, by the name that forms use.
  static Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    states.put("", "ทุกสถานะ");
    states.put("NONE", "ยังไม่เริ่ม");
    for (PlanState state : PlanState.values()) states.put(state.name(), PlanHead.inThai(state));
    return states;
  }

  @GetMapping(PATH)
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String page,
      Model model) {
    rights.requireSomewhere(Permission.READ_PLAN);
    String only = states().containsKey(state) ? state : "";
    String name = Typed.text(q).replace("\u0000", "");
    int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
    List<PlanList.Listing> found =
        plans.page(rights.scope(Permission.READ_PLAN), only, name, number);
    Query query = new Query(Map.of()).with("q", name).with("state", only);
    boolean more = found.size() > PlanList.ON_A_PAGE;
    model.addAttribute("rows", more ? found.subList(0, PlanList.ON_A_PAGE) : found);
    model.addAttribute("state", only);
    model.addAttribute("q", name);
    model.addAttribute("states", states());
    model.addAttribute("next", more ? PATH + query.with("page", Integer.toString(number + 1)) : "");
    return "plan/plans";
  }
}

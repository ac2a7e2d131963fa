package prongsai.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.AccountId;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.review.Assignments;
import prongsai.review.DisclosureItems;
import prongsai.scoring.framework.Code;
import prongsai.web.Query;
import prongsai.web.Typed;

/// What an assessor has to mark, item by item across agencies.
@Controller
class QueuePage {
  private static final int ON_A_PAGE = 100;
  private static final long MOST_PAGES = 10_000;

  private final Rights rights;
  private final Asked asked;
  private final Assignments assignments;

  QueuePage(Rights rights, Asked asked, Assignments assignments) {
    this.rights = rights;
    this.asked = asked;
    this.assignments = assignments;
  }

  @GetMapping("/desk/review")
  String page(
      @RequestParam(defaultValue = "") String item,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    rights.requireSomewhere(Permission.MARK_DISCLOSURE);
    AccountId account = asked.account();
    Assignments.Filter filter =
        new Assignments.Filter(Typed.text(item), Typed.text(state), Typed.text(q));
    long number = Math.max(1, Math.min(Typed.number(page).orElse(1), MOST_PAGES));
    List<Assignments.Line> lines =
        assignments.queue(account, filter, (int) (number - 1) * ON_A_PAGE, ON_A_PAGE);
    long found = assignments.count(account, filter);
    List<Assignments.Progress> progress = assignments.progress(account);
    Query query =
        new Query(Map.of())
            .with("item", filter.item())
            .with("state", filter.state())
            .with("q", filter.words());
    model.addAttribute(
        "view",
        new QueueView(
            filter,
            items(progress),
            lines,
            names(lines),
            progress,
            found,
            found > number * ON_A_PAGE
                ? "/desk/review" + query.with("page", Long.toString(number + 1))
                : "",
            lines.stream().filter(one -> !one.done()).findFirst()));
    return "review/queue";
  }

  private static Map<String, String> items(List<Assignments.Progress> progress) {
    Map<String, String> items = new LinkedHashMap<>();
    items.put("", "ทุกข้อ");
    progress.forEach(one -> items.put(one.item().value(), one.item().value()));
    return items;
  }

  private Map<Code, String> names(List<Assignments.Line> lines) {
    Map<Code, String> names = new LinkedHashMap<>();
    for (Assignments.Line line : lines)
      names.computeIfAbsent(
          line.item(),
          item ->
              DisclosureItems.find(asked.round(line.round()), item)
                  .map(found -> found.name().th())
                  .orElse(""));
    return names;
  }
}

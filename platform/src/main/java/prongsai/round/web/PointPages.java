package prongsai.round.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.round.Round;
import prongsai.round.RoundChange;
import prongsai.round.RoundId;
import prongsai.round.ServicePoints;
import prongsai.scoring.problem.Problem;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// The service points of a round: adding, renaming, taking away.
@Controller
class PointPages {
  private static final String POINTS = "/desk/rounds/{id:[0-9a-f-]{36}}/points";
  private static final String POINT = POINTS + "/{point:[0-9a-f-]{36}}";

  private final RoundAccess access;
  private final ServicePoints points;
  private final RoundSheets sheets;
  private final Rights rights;

  PointPages(RoundAccess access, ServicePoints points, RoundSheets sheets, Rights rights) {
    this.access = access;
    this.points = points;
    this.sheets = sheets;
    this.rights = rights;
  }

  @GetMapping(POINTS)
  String all(@PathVariable String id, Model model) {
    RoundAccess.Found found = access.find(id, Permission.READ_AGENCY);
    return page(found, "", "", FormErrors.NONE, model);
  }

  @PostMapping(POINTS)
  String add(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String name,
      Model model,
      HttpServletResponse response) {
    String typed = Typed.text(name);
    return act(id, "", typed, model, response, round -> points.add(round, typed, rights.actor()));
  }

  @PostMapping(POINT + "/rename")
  String rename(
      @PathVariable String id,
      @PathVariable UUID point,
      @RequestParam(defaultValue = "") String name,
      Model model,
      HttpServletResponse response) {
    String typed = Typed.text(name);
    return act(
        id,
        point.toString(),
        typed,
        model,
        response,
        round -> points.rename(round, point, typed, rights.actor()));
  }

  @PostMapping(POINT + "/remove")
  String remove(
      @PathVariable String id,
      @PathVariable UUID point,
      Model model,
      HttpServletResponse response) {
    return act(
        id,
        point.toString(),
        "",
        model,
        response,
        round -> points.remove(round, point, rights.actor()));
  }

  private String act(
      String id,
      String point,
      String typed,
      Model model,
      HttpServletResponse response,
      Function<RoundId, RoundChange> act) {
    RoundAccess.Found found = access.find(id, Permission.MANAGE_ROUNDS);
    return switch (act.apply(found.round().id())) {
      case RoundChange.Done(Round round) -> RoundHome.redirect(round) + "/points";
      case RoundChange.Refused(List<Problem> problems) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(found, point, typed, FormErrors.of(problems), model);
      }
    };
  }

  /// @param point id of the point whose name was refused; empty for a new one
  private String page(
      RoundAccess.Found found, String point, String typed, FormErrors errors, Model model) {
    model.addAttribute("view", sheets.of(found.round(), found.agency(), errors));
    model.addAttribute("point", point);
    model.addAttribute("typed", typed);
    return "rounds/points";
  }
}

package prongsai.plan.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.plan.Measure;
import prongsai.plan.UbonPlan;

/// The frozen result of Ubon Ratchathani on a running server, and the people of its agency.
final class PlanDesk implements AutoCloseable {
  private static final Pattern INPUT =
      Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"[^>]*>");

  final UbonPlan ubon = UbonPlan.start();
  final SignedIn officer = as(Role.AGENCY_OFFICER);
  final SignedIn colleague = as(Role.AGENCY_OFFICER);
  final SignedIn executive = as(Role.AGENCY_EXECUTIVE);

  SignedIn as(Role role) {
    return SignedIn.as(ubon.server, role, new Scope.Branch(ubon.round.agency()));
  }

  String path(String rest) {
    return "/desk/rounds/" + ubon.round.id() + "/plan" + rest;
  }

  /// Begins with the proposal.
  void begin() {
    officer.post(path("/begin"), Map.of("from", "proposal"));
  }

  Measure measure(int place) {
    return ubon.plan().content().get(place);
  }

  /// The page of a measure.
  String page(int place) {
    return path("/measures/" + measure(place).id());
  }

  /// The fields of a measure as its form would send them.
  Map<String, String> form(int place) {
    return form(measure(place), ubon.plan().measures().get(place).version());
  }

  static Map<String, String> form(Measure measure, long version) {
    MeasureForm form = MeasureForm.of(measure, version);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("seen", Long.toString(form.seen()));
    fields.put("title", form.title());
    fields.put("indicator", form.indicator());
    form.aims().forEach((item, aim) -> fields.put("aim." + item, aim));
    fields.put("units", form.units());
    fields.put("contact", form.contact());
    for (int i = 1; i <= form.steps().size(); i++) {
      MeasureForm.Row row = form.steps().get(i - 1);
      fields.put("step." + i + ".id", row.id());
      fields.put("step." + i + ".text", row.text());
      fields.put("step." + i + ".starts", row.starts());
      fields.put("step." + i + ".ends", row.ends());
    }
    fields.put("output", form.output());
    fields.put("target", form.target());
    fields.put("budget", form.budget());
    fields.put("reporting", form.reporting());
    return fields;
  }

  /// The inputs of a page by name.
  static Map<String, String> inputs(String page) {
    Map<String, String> inputs = new LinkedHashMap<>();
    for (MatchResult one : INPUT.matcher(page).results().toList())
      inputs.put(one.group(1), one.group(2));
    return inputs;
  }

  @Override
  public void close() {
    ubon.close();
  }
}

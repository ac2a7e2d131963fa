package prongsai.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyCondition;
import prongsai.agency.Register;
import prongsai.agency.RegisterFile;
import prongsai.agency.RegisterPlan;
import prongsai.agency.Uploads;
import prongsai.web.FormErrors;
import prongsai.web.Query;
import prongsai.web.Typed;

/// Importing agencies: choose a file, see what would become of the register, then say yes.
@Controller
class RegisterImport {
  /// So many rows of each kind are shown; the numbers always say how many there are.
  private static final int SHOWN = 200;

  private static final int MOST_BYTES = 16 << 20;

  private final Rights rights;
  private final Agencies agencies;
  private final Register register;
  private final Uploads uploads;
  private final RegisterTrail trail;

  RegisterImport(
      Rights rights, Agencies agencies, Register register, Uploads uploads, RegisterTrail trail) {
    this.rights = rights;
    this.agencies = agencies;
    this.register = register;
    this.uploads = uploads;
    this.trail = trail;
  }

  @GetMapping("/desk/agencies/import")
  String choose(Model model) {
    rights.require(Permission.MANAGE_AGENCIES);
    model.addAttribute("errors", FormErrors.NONE);
    return "register/choose";
  }

  @PostMapping("/desk/agencies/import")
  String take(
      @RequestParam(required = false) Optional<MultipartFile> file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    rights.require(Permission.MANAGE_AGENCIES);
    if (file.isEmpty() || file.get().isEmpty()) return again(model, response, "ยังไม่ได้เลือกแฟ้ม");
    if (file.get().getSize() > MOST_BYTES)
      return again(model, response, "แฟ้มต้องมีขนาดไม่เกิน 16 MB");
    UUID upload = uploads.keep(account(), name(file.get()), file.get().getBytes());
    return "redirect:/desk/agencies/import/" + upload;
  }

  private static String again(Model model, HttpServletResponse response, String message) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("errors", FormErrors.of("file", message));
    return "register/choose";
  }

  private static String name(MultipartFile file) {
    String given = file.getOriginalFilename();
    String name = given == null ? "" : Typed.text(given.replaceAll(".*[/\\\\]", ""));
    return name.isEmpty() ? "แฟ้ม" : name.substring(0, Math.min(name.length(), 120));
  }

  private long account() {
    return rights.current().orElseThrow().id().value();
  }

  @GetMapping("/desk/agencies/import/{upload:[0-9a-f-]{36}}")
  String look(@PathVariable UUID upload, Model model) {
    rights.require(Permission.MANAGE_AGENCIES);
    RegisterFile file = kept(upload);
    return plan(model, upload, file, register.plan(file), false);
  }

  @PostMapping("/desk/agencies/import/{upload:[0-9a-f-]{36}}/confirm")
  String confirm(
      @PathVariable UUID upload,
      @RequestParam(defaultValue = "") String sha256,
      Model model,
      HttpServletResponse response) {
    rights.require(Permission.MANAGE_AGENCIES);
    RegisterFile file = kept(upload);
    RegisterPlan plan = register.carryOut(file, sha256, now -> trail.imported(now, file.name()));
    if (!plan.sha256().equals(sha256)) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return plan(model, upload, file, plan, true);
    }
    uploads.discard(upload);
    return "redirect:/desk/agencies/imported"
        + new Query(Map.of())
            .with("added", Integer.toString(plan.added().size()))
            .with("changed", Integer.toString(plan.changed().size()))
            .with("refused", Integer.toString(plan.refused()));
  }

  @GetMapping("/desk/agencies/imported")
  String imported(
      @RequestParam(defaultValue = "0") int added,
      @RequestParam(defaultValue = "0") int changed,
      @RequestParam(defaultValue = "0") int refused,
      Model model) {
    rights.require(Permission.MANAGE_AGENCIES);
    model.addAttribute("added", added);
    model.addAttribute("changed", changed);
    model.addAttribute("refused", refused);
    return "register/imported";
  }

  private RegisterFile kept(UUID upload) {
    return uploads
        .find(account(), upload)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String plan(
      Model model, UUID upload, RegisterFile file, RegisterPlan plan, boolean changedMeanwhile) {
    Set<String> unknown = new TreeSet<>();
    unknown.addAll(plan.unknown("type", known(agencies.types(AgencyCondition.ALL))));
    unknown.addAll(plan.unknown("ministry", known(agencies.ministries(AgencyCondition.ALL))));
    unknown.addAll(plan.unknown("province", known(agencies.provinces(AgencyCondition.ALL))));
    boolean first = agencies.count(AgencyCondition.ALL) == 0;
    model.addAttribute(
        "view",
        new RegisterPlanView(
            upload, file.name(), plan, SHOWN, first ? Set.of() : unknown, changedMeanwhile));
    return "register/plan";
  }

  private static Set<String> known(List<String> values) {
    return Set.copyOf(values);
  }
}

package prongsai.survey.interview.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.documents.sheet.QrCodeSvg;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;
import prongsai.survey.interview.Permits;
import prongsai.web.SiteAddresses;
import prongsai.web.ThaiDates;
import prongsai.web.Typed;

/// Where an assessor makes and withdraws the links of interviewers' tablets.
@Controller
class PermitPages {
  private static final String DEVICE = "device";
  private static final String UNTIL = "until";
  private static final int LONGEST = 60;

  private final RoundsAtDesk rounds;
  private final Agencies agencies;
  private final Permits permits;
  private final Rights rights;
  private final AuditTrail trail;
  private final SiteAddresses addresses;
  private final Clock clock;

  PermitPages(
      RoundsAtDesk rounds,
      Agencies agencies,
      Permits permits,
      Rights rights,
      AuditTrail trail,
      SiteAddresses addresses,
      Clock clock) {
    this.rounds = rounds;
    this.agencies = agencies;
    this.permits = permits;
    this.rights = rights;
    this.trail = trail;
    this.addresses = addresses;
    this.clock = clock;
  }

  @GetMapping("/desk/rounds/{id}/interviews")
  ModelAndView page(@PathVariable("id") String id) {
    Round round = rounds.require(id, Permission.COLLECT_INTERVIEWS);
    String until = ThaiDates.date(round.eit().closes().minusSeconds(1));
    return page(round, "", until, Map.of(), "", HttpStatus.OK);
  }

  private ModelAndView page(
      Round round,
      String device,
      String until,
      Map<String, String> errors,
      String link,
      HttpStatus status) {
    PermitView view =
        new PermitView(
            agencies.find(round.agency()).orElseThrow(),
            round,
            permits.of(round.id()),
            ThaiDates.today(clock),
            device,
            until,
            errors,
            link,
            link.isEmpty() ? "" : QrCodeSvg.of(link, "คิวอาร์โค้ดสำหรับแท็บเล็ตของผู้สัมภาษณ์"));
    return new ModelAndView("survey/permits", Map.of("view", view), status);
  }

  /// Shows the new link, this once.
  @PostMapping("/desk/rounds/{id}/interviews")
  ModelAndView issue(
      @PathVariable("id") String id,
      @RequestParam(name = DEVICE, defaultValue = "") String device,
      @RequestParam(name = UNTIL, defaultValue = "") String until,
      HttpServletRequest request) {
    Round round = rounds.require(id, Permission.COLLECT_INTERVIEWS);
    String name = Typed.text(device);
    Optional<LocalDate> day = Typed.date(until).filter(one -> !one.isBefore(today()));
    Map<String, String> errors = new LinkedHashMap<>();
    if (name.isEmpty()) errors.put(DEVICE, "โปรดตั้งชื่อเครื่อง");
    else if (name.length() > LONGEST) errors.put(DEVICE, "ชื่อเครื่องต้องไม่เกิน 60 ตัวอักษร");
    if (day.isEmpty())
      errors.put(UNTIL, "โปรดระบุวันที่ตั้งแต่วันนี้เป็นต้นไป เช่น 31 มีนาคม 2565");
    if (!errors.isEmpty())
      return page(round, device, until, errors, "", HttpStatus.UNPROCESSABLE_CONTENT);
    String permit = permits.issue(round.id(), name, day.orElseThrow());
    record("interview-permit.issued", round, Map.of("device", name));
    String link = addresses.of(request).of("/e/" + round.eitLink() + "/interview#permit=" + permit);
    return page(round, "", until, Map.of(), link, HttpStatus.OK);
  }

  @PostMapping("/desk/rounds/{id}/interviews/{permit}/withdraw")
  String withdraw(@PathVariable("id") String id, @PathVariable("permit") UUID permit) {
    Round round = rounds.require(id, Permission.COLLECT_INTERVIEWS);
    permits.withdraw(round.id(), permit);
    record("interview-permit.withdrawn", round, Map.of("permit", permit.toString()));
    return "redirect:/desk/rounds/" + round.id() + "/interviews";
  }

  private LocalDate today() {
    return ThaiDates.today(clock);
  }

  private void record(String event, Round round, Map<String, String> details) {
    Map<String, String> all = new LinkedHashMap<>(details);
    all.put("round", round.id().toString());
    trail.record(AuditEvent.of(event, rights.actor(), round.agency(), all));
  }
}

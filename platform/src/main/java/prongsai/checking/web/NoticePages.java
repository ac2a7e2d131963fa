package prongsai.checking.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;
import prongsai.checking.Messages;
import prongsai.checking.Recipient;
import prongsai.checking.Recipient.Way;
import prongsai.checking.Recipients;
import prongsai.checking.Sending;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// Who is told when links of an agency die, and what was sent.
@Controller
@RequestMapping("/desk/agencies/{id}/notices")
class NoticePages {
  private final Agencies agencies;
  private final Recipients recipients;
  private final Messages messages;
  private final Sending sending;
  private final Rights rights;
  private final AuditTrail audit;

  NoticePages(
      Agencies agencies,
      Recipients recipients,
      Messages messages,
      Sending sending,
      Rights rights,
      AuditTrail audit) {
    this.agencies = agencies;
    this.recipients = recipients;
    this.messages = messages;
    this.sending = sending;
    this.rights = rights;
    this.audit = audit;
  }

  @GetMapping
  String page(@PathVariable long id, Model model) {
    return page(agency(id), FormErrors.NONE, "", model);
  }

  @PostMapping
  String add(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String way,
      @RequestParam(defaultValue = "") String address,
      Model model) {
    Agency agency = agency(id);
    String typed = Typed.text(address);
    Way how = way(way);
    Optional<String> error = error(agency.id(), how, typed);
    if (error.isPresent())
      return page(
          agency, FormErrors.of(how == Way.EMAIL ? "email" : "webhook", error.get()), typed, model);
    Recipient added = recipients.add(agency.id(), how, typed);
    audit.record(
        AuditEvent.of(
            "recipient.added", rights.actor(), agency.id(), Map.of("way", added.way().name())));
    return back(agency);
  }

  private Optional<String> error(AgencyId agency, Way way, String address) {
    if (address.isEmpty())
      return Optional.of(
          way == Way.EMAIL ? "กรอกอีเมลของผู้รับ" : "กรอกที่อยู่ที่ระบบจะส่งข้อความไป");
    if (!Recipients.isAddress(way, address))
      return Optional.of(
          way == Way.EMAIL
              ? "อีเมลนี้เขียนไม่ถูกต้อง ตัวอย่างที่ถูกต้องคือ name@example.go.th"
              : "ที่อยู่ต้องขึ้นต้นด้วย https:// และเป็นเว็บไซต์สาธารณะ");
    if (recipients.of(agency).size() >= Recipients.MOST)
      return Optional.of("เพิ่มผู้รับได้ไม่เกิน " + Recipients.MOST + " ราย ลบผู้รับเดิมก่อนเพิ่ม");
    return Optional.empty();
  }

  private static Way way(String typed) {
    return typed.toUpperCase(Locale.ROOT).equals("WEBHOOK") ? Way.WEBHOOK : Way.EMAIL;
  }

  @PostMapping("/{recipient}/remove")
  String remove(@PathVariable long id, @PathVariable UUID recipient) {
    Agency agency = agency(id);
    if (recipients.remove(agency.id(), recipient))
      audit.record(AuditEvent.of("recipient.removed", rights.actor(), agency.id(), Map.of()));
    return back(agency);
  }

  @PostMapping("/{recipient}/try")
  String attempt(@PathVariable long id, @PathVariable UUID recipient) {
    Agency agency = agency(id);
    Recipient to =
        recipients.of(agency.id()).stream()
            .filter(one -> one.id().equals(recipient))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    sending.orderTrial(to, agency);
    return back(agency);
  }

  private static String back(Agency agency) {
    return "redirect:/desk/agencies/" + agency.id() + "/notices";
  }

  private String page(Agency agency, FormErrors errors, String typed, Model model) {
    List<Recipient> to = recipients.of(agency.id());
    model.addAttribute(
        "view",
        new NoticeView(agency, to, messages.of(agency.id()), sending.canEmail(), errors, typed));
    return "checking/notices";
  }

  private Agency agency(long id) {
    Agency agency =
        agencies
            .find(new AgencyId(id))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    rights.require(Permission.READ_AGENCY, agency.id());
    rights.require(Permission.FILL_DISCLOSURE, agency.id());
    return agency;
  }
}

package prongsai.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import prongsai.disclosure.Finding.Severity;
import prongsai.scoring.framework.Item;

/// What can be said of links without opening them.
final class AddressRules {
  private final Predicate<String> isStaffLink;
  private final boolean innerSites;

  AddressRules(Predicate<String> isStaffLink, boolean innerSites) {
    this.isStaffLink = isStaffLink;
    this.innerSites = innerSites;
  }

  List<Finding> look(Item item, Answer answer) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i <= answer.links().size(); i++) {
      String url = answer.links().get(i - 1).url();
      Field field = Field.url(i);
      look(item, url)
          .ifPresent(
              said -> findings.add(new Finding(said.severity, item.code(), field, said.thai, url)));
    }
    return findings;
  }

  private record Said(Severity severity, String thai) {}

  /// The gravest thing only.
  private Optional<Said> look(Item item, String url) {
    Optional<String> fault = Field.url(1).fault(url);
    if (fault.isPresent()) return Optional.of(new Said(Severity.FAULT, fault.get()));
    DisclosedAddress address = DisclosedAddress.of(url);
    if (address.staffLink().filter(isStaffLink).isPresent())
      return Optional.of(
          new Said(
              Severity.FAULT,
              "ลิงก์นี้เป็นลิงก์แบบวัด IIT สำหรับบุคลากรภายใน ต้องไม่เผยแพร่ โปรดนำออก"));
    if (address.isLocal())
      return Optional.of(
          new Said(
              innerSites ? Severity.WARNING : Severity.FAULT,
              "ลิงก์นี้ชี้ไปยังเครื่องหรือเครือข่ายภายใน บุคคลภายนอกเปิดไม่ได้"));
    return warning(item, address).map(thai -> new Said(Severity.WARNING, thai));
  }

  private static Optional<String> warning(Item item, DisclosedAddress address) {
    return Optional.ofNullable(
        switch (address.kind()) {
          case HOME -> "ลิงก์นี้เป็นหน้าแรกของเว็บไซต์ โปรดใส่ลิงก์ที่เปิดถึงข้อมูลของข้อนี้โดยตรง";
          case SHORTENED -> "ลิงก์ย่ออาจหมดอายุและไม่แสดงว่าอยู่ที่เว็บไซต์ใด โปรดใส่ลิงก์เต็ม";
          case SHARED_FILE ->
              "เอกสารในบริการฝากไฟล์อาจต้องเข้าสู่ระบบหรือขอสิทธิ์ โปรดตั้งให้ทุกคนเปิดได้ หรือวางบนเว็บไซต์ของหน่วยงาน";
          case FACEBOOK ->
              isSocial(item)
                  ? null
                  : "ลิงก์ของ Facebook อาจต้องเข้าสู่ระบบ และไม่ใช่เว็บไซต์ของหน่วยงาน โปรดใส่ลิงก์บนเว็บไซต์ของหน่วยงาน";
          case ORDINARY -> null;
        });
  }

  /// Items on social networks and on asking questions may well be answered there.
  private static boolean isSocial(Item item) {
    String name = item.name().th().toLowerCase(Locale.ROOT);
    return name.contains("social") || name.contains("q&a") || name.contains("สังคมออนไลน์");
  }
}

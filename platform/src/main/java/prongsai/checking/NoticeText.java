package prongsai.checking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.web.ThaiDates;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A notice of links that died or came back, as a letter for people and as JSON for programs.
///
/// @param agency whose links
/// @param links at least one
/// @param rounds the rounds that the links are of
/// @param site address of this server, without a slash at the end; empty when it is not known
record NoticeText(Agency agency, List<DeadLink> links, Map<RoundId, Round> rounds, String site) {
  private static final ObjectMapper JSON = new ObjectMapper();

  String subject() {
    long dead = links.stream().filter(one -> one.back().isEmpty()).count();
    return dead == 0
        ? "ลิงก์ที่เผยแพร่กลับมาเปิดได้แล้ว " + links.size() + " รายการ: " + agency.name()
        : "ลิงก์ที่เผยแพร่เปิดไม่ได้ " + dead + " รายการ: " + agency.name();
  }

  String letter() {
    StringBuilder text = new StringBuilder("เรียน ผู้ดูแลข้อมูล OIT ของ" + agency.name() + "\n");
    part(
        text,
        "\nระบบตรวจพบว่าลิงก์ต่อไปนี้เปิดไม่ได้ ขอให้ตรวจสอบและแก้ไข\n",
        links.stream().filter(one -> one.back().isEmpty()).toList());
    part(
        text,
        "\nลิงก์ต่อไปนี้กลับมาเปิดได้แล้ว\n",
        links.stream().filter(one -> one.back().isPresent()).toList());
    text.append(
        "\nข้อความนี้ส่งโดยอัตโนมัติจากระบบโปร่งใส ผลการตรวจเป็นข้อสังเกตจากโปรแกรม ไม่ใช่ผลการประเมิน\n");
    if (!site.isEmpty())
      text.append(
          "เปลี่ยนผู้รับข้อความได้ที่ " + site + "/desk/agencies/" + agency.id() + "/notices\n");
    return text.toString();
  }

  private void part(StringBuilder text, String head, List<DeadLink> some) {
    if (some.isEmpty()) return;
    text.append(head);
    for (DeadLink link : some) {
      text.append("\n" + name(link) + "\n  " + link.url() + "\n");
      text.append(
          link.back()
              .map(back -> "  เปิดได้อีกครั้งเมื่อ " + ThaiDates.moment(back) + "\n")
              .orElseGet(() ->
                  "  "
                      + VerdictWords.of(link.reason())
                      + " ตั้งแต่ "
                      + ThaiDates.moment(link.since())
                      + "\n"));
      if (!site.isEmpty())
        text.append(
            "  แก้ไขที่ "
                + site
                + "/desk/rounds/"
                + link.round()
                + "/disclosure/"
                + link.item()
                + "\n");
    }
  }

  private String name(DeadLink link) {
    Round round = java.util.Objects.requireNonNull(rounds.get(link.round()));
    Function<Code, String> name =
        code ->
            round.framework().instruments().stream()
                .flatMap(one -> one.items().stream())
                .filter(item -> item.code().equals(code))
                .map(Item::name)
                .map(text -> " " + text.th())
                .findFirst()
                .orElse("");
    return "ข้อ "
        + link.item()
        + name.apply(link.item())
        + " (ปีงบประมาณ พ.ศ. "
        + round.year().buddhistEra()
        + ")";
  }

  String json() {
    ObjectNode notice = JSON.createObjectNode();
    notice.put("event", "links.changed");
    notice.put("agency", agency.code());
    ArrayNode list = notice.putArray("links");
    for (DeadLink link : links) {
      ObjectNode one = list.addObject();
      one.put("round", link.round().toString());
      one.put(
          "fiscalYear",
          java.util.Objects.requireNonNull(rounds.get(link.round())).year().buddhistEra());
      one.put("item", link.item().value());
      one.put("url", link.url());
      one.put("state", link.back().isPresent() ? "back" : "dead");
      one.put("reason", link.reason().name());
      one.put("since", link.since().toString());
      link.back().ifPresent(back -> one.put("back", back.toString()));
    }
    return JSON.writeValueAsString(notice);
  }
}

package prongsai.disclosure.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import prongsai.disclosure.Field;
import prongsai.disclosure.Link;
import prongsai.disclosure.intake.Pasted.RowFault;
import prongsai.scoring.framework.Item;
import prongsai.web.Typed;

/// What the rows of an item say of it.
final class PastedItem {
  private final Item item;
  private final List<PastedRow> rows = new ArrayList<>();

  PastedItem(Item item, PastedRow first) {
    this.item = item;
    rows.add(first);
  }

  int row() {
    return rows.getFirst().number();
  }

  void continueWith(PastedRow row) {
    rows.add(row);
  }

  /// What is proposed; empty when nothing is said, or something is wrong, which is told.
  Optional<Proposal> proposal(List<RowFault> faults) {
    List<RowFault> own = new ArrayList<>();
    List<Link> links = links(own);
    String has = has(links, own);
    String text = description(rows.getFirst());
    SequencedMap<Field, String> values = new LinkedHashMap<>();
    if (!has.isEmpty()) values.put(Field.HAS, has);
    if (links.isEmpty() && !text.isEmpty()) values.put(Field.EXPLANATION, text);
    if (!links.isEmpty()) Proposal.putLinks(values, links);
    values.forEach((field, value) -> field.fault(value).ifPresent(thai -> fault(own, row(), thai)));
    faults.addAll(own);
    return own.isEmpty() && !values.isEmpty()
        ? Optional.of(new Proposal(item, values))
        : Optional.empty();
  }

  private List<Link> links(List<RowFault> faults) {
    List<Link> links = new ArrayList<>();
    for (PastedRow row : rows) {
      String description = Typed.text(row.description()); // one line, as its field is
      for (String url : Typed.text(row.link()).split(" ", -1)) {
        if (url.isEmpty()) continue;
        Optional<String> fault = Field.url(1).fault(url);
        if (fault.isPresent()) fault(faults, row.number(), fault.get());
        else links.add(new Link(url, description));
      }
    }
    if (links.size() > Field.MOST_LINKS)
      fault(
          faults,
          row(),
          "มี %d ลิงก์ ใส่ได้ไม่เกินข้อละ %d ลิงก์".formatted(links.size(), Field.MOST_LINKS));
    return faults.isEmpty() ? links : List.of();
  }

  /// A link says that there is something; only a plain ไม่มี beside it is a contradiction.
  private String has(List<Link> links, List<RowFault> faults) {
    String written = rows.getFirst().has();
    Optional<String> has = Column.has(Typed.text(written));
    if (has.isEmpty() && !written.isBlank()) fault(faults, row(), "คำตอบต้องเป็น มี หรือ ไม่มี");
    if (has.equals(Optional.of("no")) && !links.isEmpty())
      fault(faults, row(), "ตอบว่าไม่มี แต่มีลิงก์ โปรดแก้ให้ตรงกัน");
    return has.orElse(links.isEmpty() ? "" : "yes");
  }

  private static String description(PastedRow row) {
    return row.description().replaceAll("[\\u200b\\ufeff]", "").strip();
  }

  private void fault(List<RowFault> faults, int row, String thai) {
    faults.add(new RowFault(row, "ข้อ " + item.code() + ": " + thai));
  }
}

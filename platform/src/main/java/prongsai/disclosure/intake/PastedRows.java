package prongsai.disclosure.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prongsai.disclosure.intake.Pasted.RowFault;
import prongsai.scoring.framework.Item;
import prongsai.web.Typed;

/// Finds the item of each pasted row.
final class PastedRows {
  private static final int SHOWN = 40;

  private final List<Item> items;
  private final ItemCodes codes;
  private final List<List<String>> rows;
  private final Columns columns;
  private final Map<Item, PastedItem> found = new LinkedHashMap<>();
  private final List<RowFault> faults = new ArrayList<>();
  private Optional<PastedItem> above = Optional.empty();
  private int said;

  PastedRows(String text, List<Item> items) {
    this.items = items;
    codes = new ItemCodes(items);
    rows = Grid.read(text);
    columns = Columns.of(rows, codes);
  }

  Pasted read() {
    int first = columns.header() ? 1 : 0;
    for (int i = first; i < rows.size(); i++) row(i - first, i + 1, rows.get(i));
    Map<Integer, Proposal> proposals = new TreeMap<>();
    found.forEach((item, one) ->
        one.proposal(faults).ifPresent(proposal -> proposals.put(items.indexOf(item), proposal)));
    faults.sort(java.util.Comparator.comparingInt(RowFault::row));
    return new Pasted(List.copyOf(proposals.values()), faults, said);
  }

  private void row(int place, int number, List<String> row) {
    if (row.stream().allMatch(String::isBlank)) return;
    said++;
    PastedRow cells =
        new PastedRow(
            number,
            columns.cell(row, Column.LINK),
            columns.cell(row, Column.DESCRIPTION),
            columns.cell(row, Column.HAS));
    if (columns.has(Column.CODE)) coded(columns.cell(row, Column.CODE), cells);
    else if (place < items.size()) add(items.get(place), cells);
    else
      fault(number, "เกินจำนวนข้อ รายการนี้มี %d ข้อ แถวนี้ไม่ถูกนำเข้า".formatted(items.size()));
  }

  private void coded(String code, PastedRow cells) {
    if (code.isBlank()) {
      above.ifPresentOrElse(
          one -> one.continueWith(cells),
          () -> fault(cells.number(), "ไม่ได้ระบุรหัสข้อ แถวนี้ไม่ถูกนำเข้า"));
      return;
    }
    Optional<Item> item = codes.find(code);
    if (item.isPresent()) {
      add(item.get(), cells);
      return;
    }
    above = Optional.empty();
    String written = Typed.text(code);
    fault(
        cells.number(),
        "ไม่มีข้อ “%s” ในกรอบการประเมินนี้ แถวนี้ไม่ถูกนำเข้า"
            .formatted(written.substring(0, Math.min(SHOWN, written.length()))));
  }

  private void add(Item item, PastedRow cells) {
    PastedItem before = found.get(item);
    if (before == null) {
      PastedItem one = new PastedItem(item, cells);
      found.put(item, one);
      above = Optional.of(one);
      return;
    }
    above = Optional.empty();
    fault(
        cells.number(),
        "ข้อ %s มีแล้วในแถวที่ %d ใช้แถวนั้น แถวนี้ไม่ถูกนำเข้า ถ้าข้อเดียวมีหลายลิงก์ ให้ใส่ในช่องเดียวกันบรรทัดละลิงก์"
            .formatted(item.code(), before.row()));
  }

  private void fault(int number, String thai) {
    faults.add(new RowFault(number, thai));
  }
}

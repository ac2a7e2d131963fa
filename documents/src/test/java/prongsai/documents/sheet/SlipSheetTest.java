package prongsai.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.documents.sheet.Printed.joined;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipSheetTest {
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

  private static List<String> codes(String text) {
    return CODE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> grouped(SlipBatch batch) {
    return batch.slips().stream().map(Slip::grouped).toList();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "10, 1", "11, 2", "20, 2", "5000, 500"})
  void every_code_is_printed_once_in_the_order_given(int count, int pages) throws Exception {
    SlipBatch batch = Samples.batch(count);
    Printed printed = Printed.slips(batch);
    assertThat(printed.pages()).isEqualTo(pages);
    assertThat(codes(printed.text())).containsExactlyElementsOf(grouped(batch));
    assertThat(printed.pdf().length).isLessThan(60_000 + count * 1_000);
  }

  @Test
  void every_slip_says_whose_it_is_and_what_to_do() throws Exception {
    String text = Printed.slips(Samples.batch(3)).text();
    for (String said :
        List.of(
            "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
            Samples.AGENCY,
            "ประจำปีงบประมาณ พ.ศ. 2565",
            "สแกนคิวอาร์โค้ด หรือพิมพ์ที่อยู่เว็บนี้แล้วกรอกรหัส",
            "ita.example.go.th/s",
            "ใช้ได้ถึงวันที่ 30 เมษายน พ.ศ. 2565",
            "รหัสนี้ใช้ได้ครั้งเดียว ไม่มีการบันทึกว่าใครได้รหัสใด",
            "ลายนิ้วมือกุญแจ 3f2a 91c0 77de 0b14"))
      assertThat(text.split(Pattern.quote(joined(said)), -1)).as(said).hasSize(4);
  }

  @Test
  void every_qr_code_can_be_scanned_from_the_page() throws Exception {
    SlipBatch batch = Samples.batch(13);
    Printed printed = Printed.slips(batch);
    List<String> scanned = new ArrayList<>();
    for (int page = 0; page < 2; page++) {
      BufferedImage seen = printed.seen(page);
      for (int i = 0; i < Math.min(10, 13 - 10 * page); i++)
        scanned.add(Printed.scanned(seen, i % 2, 2, i / 2, 5));
    }
    assertThat(scanned).containsExactlyElementsOf(batch.slips().stream().map(Slip::link).toList());
  }

  @Test
  void a_long_link_can_still_be_scanned() throws Exception {
    String link = "https://ita.example.go.th/s/" + "k7qj2m9x".repeat(22);
    Printed printed =
        Printed.slips(Samples.batch(Samples.AGENCY, List.of(new Slip("ABCDEFGHJKMN", link))));
    assertThat(Printed.scanned(printed.seen(0), 0, 2, 0, 5)).isEqualTo(link);
  }

  @Test
  void nothing_but_code_and_qr_code_tells_slips_apart() throws Exception {
    Printed printed = Printed.slips(Samples.batch(10));
    Set<List<String>> slips = new HashSet<>();
    List<Printed.Place> places = printed.places(0);
    for (int slip = 0; slip < 10; slip++) slips.add(described(places, slip));
    assertThat(slips).hasSize(1);
    assertThat(slips.iterator().next()).hasSizeGreaterThan(5);
  }

  /// Text and place of all lines of a slip but the code itself.
  private static List<String> described(List<Printed.Place> places, int slip) {
    double left = slip % 2 * SlipLayout.WIDTH;
    int row = slip / 2;
    double top = row * SlipLayout.HEIGHT;
    return places.stream()
        .filter(place -> place.left() >= left && place.left() < left + SlipLayout.WIDTH)
        .filter(place -> place.baseline() >= top && place.baseline() < top + SlipLayout.HEIGHT)
        .map(place -> line(place, left, top))
        .sorted()
        .toList();
  }

  private static String line(Printed.Place place, double left, double top) {
    String text = CODE.matcher(place.text()).replaceAll("CODE");
    return "%s %.0f %.0f".formatted(text, place.left() - left, place.baseline() - top);
  }

  @ParameterizedTest
  @ValueSource(strings = {Samples.AGENCY, Samples.LONG_AGENCY, "กรมที่ดิน"})
  void names_stay_above_the_rule_and_all_text_away_from_the_cuts(String agency) throws Exception {
    checkPlaces(agency);
  }

  @Test
  void an_endless_name_becomes_small_enough() throws Exception {
    checkPlaces(Samples.ENDLESS_AGENCY);
  }

  private static void checkPlaces(String agency) throws Exception {
    Printed printed = Printed.slips(Samples.batch(agency, Samples.slips(10)));
    assertThat(printed.text()).contains(joined(agency));
    for (Printed.Place place : printed.places(0)) {
      double left = place.left() % SlipLayout.WIDTH;
      double baseline = place.baseline() % SlipLayout.HEIGHT;
      assertThat(left).as(place.text()).isGreaterThan(20);
      assertThat(left + place.right() - place.left()).isLessThan(SlipLayout.WIDTH - 20);
      assertThat(baseline).isBetween(18.0, SlipLayout.HEIGHT - 11);
      if (agency.contains(place.text())) assertThat(baseline).isLessThan(SlipLayout.RULE_TOP);
    }
  }

  @Test
  void the_same_batch_gives_the_same_bytes() throws Exception {
    assertThat(Printed.slips(Samples.batch(25)).pdf())
        .isEqualTo(Printed.slips(Samples.batch(25)).pdf());
  }

  @Test
  void a_batch_needs_slips_and_each_its_own_code() {
    Slip slip = new Slip("ABCD-EFGH-JKMN", "https://ita.example.go.th/s/1#ABCDEFGHJKMN");
    assertThatThrownBy(() -> Samples.batch(Samples.AGENCY, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no slips");
    assertThatThrownBy(() -> Samples.batch(Samples.AGENCY, List.of(slip, slip)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice")
        .hasMessageNotContaining("ABCD");
    assertThatThrownBy(() -> Samples.batch(" ", List.of(slip)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no agency");
    assertThatThrownBy(() -> new Slip("- -", "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Slip("ABCD", " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_slip_never_tells_its_code_to_a_log() {
    assertThat(Samples.batch(2).toString()).doesNotContain(Samples.slips(2).getFirst().code());
  }

  @Test
  void codes_are_printed_in_groups_of_four_however_they_are_given() {
    assertThat(new Slip("ABCDEFGHJKMN", "x").grouped()).isEqualTo("ABCD-EFGH-JKMN");
    assertThat(new Slip("AB CDE-FGHJ KM", "x").grouped()).isEqualTo("ABCD-EFGH-JKM");
    assertThat(new Slip("ABCD", "x").grouped()).isEqualTo("ABCD");
  }
}

package prongsai.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.documents.sheet.Printed.joined;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PosterTest {
  private static final String POINT = "งานทะเบียนราษฎรและบัตรประจำตัวประชาชน";
  private static final PosterNotice NOTICE = Samples.notice(Samples.AGENCY, POINT);

  @ParameterizedTest
  @EnumSource(PosterSize.class)
  void says_everything_that_a_visitor_needs(PosterSize size) throws Exception {
    Printed printed = Printed.poster(NOTICE, size);
    int copies = size.across() * size.across();
    assertThat(printed.pages()).isEqualTo(1);
    for (String said :
        List.of(
            "ท่านเคยมาติดต่อหน่วยงานนี้หรือไม่",
            "ขอเชิญร่วมประเมินการให้บริการ",
            "Rate our service – 3 to 5 minutes, anonymous",
            "จุดบริการ: " + POINT,
            "ใช้เวลาประมาณ 3–5 นาที",
            "ไม่ถามชื่อ",
            "ไม่ถามเบอร์โทรศัพท์",
            "ไม่เก็บหมายเลขเครื่อง",
            "ถึงวันที่ 30 เมษายน พ.ศ. 2565",
            "ita.example.go.th/e/7kq2m",
            "หลังสแกน โปรดตรวจดูว่าหน้าจอแสดงชื่อหน่วยงานนี้ ก่อนเริ่มตอบ"))
      assertThat(printed.text().split(Pattern.quote(joined(said)), -1))
          .as(said)
          .hasSize(copies + 1);
    assertThat(printed.text().split(Samples.AGENCY, -1)).hasSize(2 * copies + 1);
  }

  @ParameterizedTest
  @EnumSource(PosterSize.class)
  void every_qr_code_can_be_scanned_from_the_page(PosterSize size) throws Exception {
    BufferedImage seen = Printed.poster(NOTICE, size).seen(0);
    for (int column = 0; column < size.across(); column++)
      for (int row = 0; row < size.across(); row++)
        assertThat(Printed.scanned(seen, column, size.across(), row, size.across()))
            .isEqualTo(NOTICE.link());
  }

  @Test
  void has_the_paper_of_its_size() throws Exception {
    assertThat(width(PosterSize.A4)).isEqualTo(595);
    assertThat(width(PosterSize.A5)).isEqualTo(420);
    assertThat(width(PosterSize.STICKERS)).isEqualTo(595);
  }

  private static long width(PosterSize size) throws Exception {
    try (PDDocument document = Loader.loadPDF(Printed.poster(NOTICE, size).pdf())) {
      return Math.round(document.getPage(0).getMediaBox().getWidth());
    }
  }

  /// The quiet zone is as wide as four cells; no text begins or ends in it, on the largest code.
  @ParameterizedTest
  @EnumSource(PosterSize.class)
  void long_names_fit_and_leave_the_code_alone(PosterSize size) throws Exception {
    check(Samples.notice(Samples.LONG_AGENCY, POINT + POINT), size);
    check(Samples.notice(Samples.ENDLESS_AGENCY, ""), size);
    check(Samples.notice("กรมที่ดิน", "", "ita.กรมที่ดิน.ไทย/e/7kq2m"), size);
  }

  private static void check(PosterNotice notice, PosterSize size) throws Exception {
    Printed printed = Printed.poster(notice, size);
    assertThat(printed.text()).contains(joined(notice.agency()), notice.address());
    double k = size.scale();
    double width = 595.28 * k;
    double height = 841.89 * k;
    for (Printed.Place place : printed.places(0)) {
      double left = place.left() % width;
      assertThat(left).as(place.text()).isGreaterThan((PosterLayout.LEFT - 2) * k);
      assertThat(left + place.right() - place.left())
          .isLessThan((PosterLayout.LEFT + PosterLayout.MEASURE + 1) * k);
      double y = place.baseline() % height / k;
      assertThat(y).isBetween(40.0, 820.0);
      boolean beside = left > PosterLayout.RIGHT * k - 1;
      if (!beside) assertThat(y < 306 || y > 640).as(place.text()).isTrue();
    }
  }

  @Test
  void the_code_of_a_wall_poster_is_at_least_nine_centimetres_wide() {
    assertThat(PosterLayout.CODE / Ink.MILLIMETRE).isGreaterThanOrEqualTo(90);
  }

  @Test
  void the_same_notice_gives_the_same_bytes() throws Exception {
    assertThat(Printed.poster(NOTICE, PosterSize.A4).pdf())
        .isEqualTo(Printed.poster(NOTICE, PosterSize.A4).pdf());
  }

  @Test
  void a_poster_needs_an_agency_an_address_and_a_link() {
    assertThatThrownBy(() -> Samples.notice("", "")).hasMessage("no agency");
    assertThatThrownBy(() -> Samples.notice("ก", "", " ")).hasMessage("no address");
    assertThatThrownBy(() -> Samples.notice("ก".repeat(161), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("160");
    assertThatThrownBy(() -> new PosterNotice("ก", "", Samples.YEAR, "a.th", "", Samples.UNTIL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("link");
  }
}

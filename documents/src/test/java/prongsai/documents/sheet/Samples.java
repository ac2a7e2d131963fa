package prongsai.documents.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import prongsai.scoring.framework.FiscalYear;

/// Made-up slips and notices.
final class Samples {
  static final String AGENCY = "เทศบาลเมืองวารินชำราบ";
  static final String LONG_AGENCY =
      "องค์การบริหารส่วนตำบลหนองบัวศาลาและศูนย์พัฒนาเด็กเล็กประจำตำบลหนองบัวศาลา"
          + " อำเภอเมืองนครราชสีมา จังหวัดนครราชสีมา";

  /// As long as a name may be, without a place to break.
  static final String ENDLESS_AGENCY = "ก".repeat(160);

  static final FiscalYear YEAR = FiscalYear.of(2565);
  static final LocalDate UNTIL = LocalDate.of(2022, 4, 30);
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Samples() {}

  static List<Slip> slips(int count) {
    Random random = new Random(count);
    List<Slip> slips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder code = new StringBuilder();
      for (int k = 0; k < 12; k++) code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      slips.add(new Slip(code.toString(), "https://ita.example.go.th/s/K7QJ2M9X#" + code));
    }
    return slips;
  }

  static SlipBatch batch(int count) {
    return batch(AGENCY, slips(count));
  }

  static SlipBatch batch(String agency, List<Slip> slips) {
    return new SlipBatch(agency, YEAR, "ita.example.go.th/s", slips, UNTIL, "3f2a 91c0 77de 0b14");
  }

  static PosterNotice notice(String agency, String point) {
    return notice(agency, point, "ita.example.go.th/e/7kq2m");
  }

  static PosterNotice notice(String agency, String point, String address) {
    String link = "https://ita.example.go.th/e/7kq2mx94tr";
    return new PosterNotice(agency, point, YEAR, address, link, UNTIL);
  }
}

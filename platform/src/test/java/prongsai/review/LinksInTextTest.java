package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksInTextTest {
  private static final List<String> HANDED_IN = List.of("https://www.agency.example/o12/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "อยู่ที่หัวข้อ 2.1 ของแฟ้ม plan2565.pdf หน้า 3",
        "ดู https://www.agency.example/o12 ย่อหน้าแรก",
        "ดู http://AGENCY.example/o12/.",
        "www.agency.example/o12, บรรทัด 3",
        "ส่งถึง officer@agency.go.th แล้ว"
      })
  void whatWasHandedInMayBeNamed(String text) {
    assertThat(LinksInText.others(text, HANDED_IN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ดู https://www.agency.example/o13",
        "ดูที่https://drive.google.com/x",
        "ftp://agency.go.th/o12",
        "ดู bit.ly/3xyz ได้เลย",
        "www.other.example/หน้า",
        "agency.go.th/new"
      })
  void anythingElseIsFound(String text) {
    assertThat(LinksInText.others(text, HANDED_IN)).hasSize(1);
  }

  @Test
  void nothingIsKnownWhereNothingWasHandedIn() {
    assertThat(LinksInText.others("https://a.go.th และ https://a.go.th", List.of()))
        .containsExactly("https://a.go.th");
  }
}

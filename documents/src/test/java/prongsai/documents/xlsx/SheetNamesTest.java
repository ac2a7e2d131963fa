package prongsai.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

  @Test
  void aNameThatExcelAllowsIsKept() {
    assertThat(new SheetNames().claim("ตัวชี้วัด 1")).isEqualTo("ตัวชี้วัด 1");
  }

  @Test
  void namesThatExcelRefusesBecomeNamesThatItAllows() {
    SheetNames names = new SheetNames();
    for (String wanted :
        new String[] {
          "", "'", "a/b", "[x]:*?\\", "History", "x".repeat(40), "ก".repeat(31) + "ข"
        }) {
      String given = names.claim(wanted);
      WorkbookUtil.validateSheetName(given);
      assertThat(given).isNotEqualToIgnoringCase("history");
    }
  }

  @Test
  void noTwoNamesAreAlikeWhateverTheCaseOrTheLength() {
    SheetNames names = new SheetNames();
    assertThat(names.claim("Items")).isEqualTo("Items");
    assertThat(names.claim("items")).isEqualTo("items (2)");
    String full = "x".repeat(31);
    assertThat(names.claim(full)).isEqualTo(full);
    assertThat(names.claim(full)).hasSize(31).endsWith("x (2)");
  }
}

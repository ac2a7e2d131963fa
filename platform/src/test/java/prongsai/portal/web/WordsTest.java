package prongsai.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.scoring.framework.FiscalYear;

class WordsTest {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSameGaps() {
    assertThat(new TreeSet<>(Words.THAI.keys())).isEqualTo(new TreeSet<>(Words.ENGLISH.keys()));
    List<String> differing = new ArrayList<>();
    for (String key : Words.THAI.keys())
      if (!key.equals("year") && !gaps(Words.THAI, key).equals(gaps(Words.ENGLISH, key)))
        differing.add(key);
    assertThat(differing).isEmpty();
  }

  private static Set<String> gaps(Words words, String key) {
    return GAP.matcher(words.text(key))
        .results()
        .map((MatchResult gap) -> gap.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void yearsAreToldInTheErasOfTheReaders() {
    assertThat(Words.THAI.year(FiscalYear.of(2565))).isEqualTo("พ.ศ. 2565");
    assertThat(Words.ENGLISH.year(FiscalYear.of(2565))).isEqualTo("2022 (B.E. 2565)");
  }

  @Test
  void theAddressTellsTheLanguage() {
    assertThat(Words.of("/en")).isSameAs(Words.ENGLISH);
    assertThat(Words.of("/en/a/x")).isSameAs(Words.ENGLISH);
    assertThat(Words.of("/enough")).isSameAs(Words.THAI);
    assertThat(Words.ENGLISH.path("/")).isEqualTo("/en");
    assertThat(Words.ENGLISH.path("/a/x")).isEqualTo("/en/a/x");
    assertThat(Words.THAI.path("/a/x")).isEqualTo("/a/x");
  }

  @Test
  void aTextThatIsNotThereIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> Words.THAI.text("no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such");
  }
}

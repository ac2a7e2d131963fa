package prongsai.frameworks.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
  private static YamlFault fault(String text) {
    return switch (YamlText.of(text)) {
      case YamlText.Read(YamlNode root) -> throw new AssertionError("read: " + root);
      case YamlText.Refused(YamlFault fault) -> fault;
    };
  }

  @Test
  void nodes_know_their_place_and_scalars_their_lines() {
    YamlText text = YamlText.of("a: 1\nb:\n  - 'x'\n  - long\n    text\n");
    assertThat(text)
        .isEqualTo(
            new YamlText.Read(
                new YamlNode.Mapping(
                    new Place(1, 1),
                    List.of(
                        new YamlNode.Entry(
                            scalar(1, 1, "a", false, 1), scalar(1, 4, "1", false, 1)),
                        new YamlNode.Entry(
                            scalar(2, 1, "b", false, 1),
                            new YamlNode.Sequence(
                                new Place(3, 3),
                                List.of(
                                    scalar(3, 5, "x", true, 1),
                                    scalar(4, 5, "long text", false, 2))))))));
  }

  private static YamlNode.Scalar scalar(
      int line, int column, String text, boolean quoted, int lines) {
    return new YamlNode.Scalar(new Place(line, column), text, quoted, lines);
  }

  @ParameterizedTest
  @CsvSource({
    "7, INTEGER",
    "-7, INTEGER",
    "0x1F, INTEGER",
    "7.50, DECIMAL",
    ".5, DECIMAL",
    "1e9, DECIMAL",
    ".inf, DECIMAL",
    ".nan, DECIMAL",
    "true, FLAG",
    "False, FLAG",
    "yes, TEXT",
    "no, TEXT",
    "~, NOTHING",
    "null, NOTHING",
    "2022-01-01, TEXT",
    "1.0.0, TEXT",
    "9.1, DECIMAL",
    "มี, TEXT",
    "๙๕, TEXT",
    "-, TEXT"
  })
  void plain_values_have_the_type_of_the_core_schema(String text, ScalarType type) {
    assertThat(ScalarType.ofPlain(text)).isEqualTo(type);
  }

  @Test
  void quoted_values_are_texts() {
    assertThat(scalar(1, 1, "7", true, 1).type()).isEqualTo(ScalarType.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x 1",
        "a: *x",
        "a: !!str 1",
        "a: !x {}",
        "<<: {a: 1}",
        "a: 1\n---\nb: 2",
        "*x : 1"
      })
  void what_is_not_used_here_is_refused(String text) {
    assertThat(fault(text).kind()).isIn(YamlFault.Kind.NOT_USED_HERE, YamlFault.Kind.SYNTAX);
  }

  @Test
  void a_bomb_of_aliases_is_refused_at_its_first_anchor() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    assertThat(fault(bomb))
        .isEqualTo(new YamlFault(YamlFault.Kind.NOT_USED_HERE, new Place(1, 4), "&a"));
  }

  @Test
  void deep_nesting_is_refused_without_overflowing() {
    assertThat(fault("[".repeat(100_000)).kind()).isEqualTo(YamlFault.Kind.TOO_LARGE);
    assertThat(fault("- ".repeat(100_000)).kind()).isEqualTo(YamlFault.Kind.TOO_LARGE);
  }

  @Test
  void a_text_of_millions_of_characters_is_refused() {
    assertThat(fault("a: " + "x".repeat(YamlText.MOST_CHARACTERS)).kind())
        .isEqualTo(YamlFault.Kind.TOO_LARGE);
  }

  @Test
  void a_character_that_yaml_forbids_is_placed() {
    assertThat(fault("a: 1\nb: \u0007\n"))
        .satisfies(fault -> {
          assertThat(fault.kind()).isEqualTo(YamlFault.Kind.SYNTAX);
          assertThat(fault.place()).isEqualTo(new Place(2, 4));
        });
  }

  @Test
  void no_text_makes_the_reader_fail() {
    String[] pieces = {
      "a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "'", "\"", "|", ">", "#", "&", "*", "!",
      "%", "@", "?", "\t", "ก", "\u0000", "---", "...", "1"
    };
    Random random = new Random(2565);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int i = 0; i < length; i++) text.append(pieces[random.nextInt(pieces.length)]);
      assertThat(YamlText.of(text.toString())).isNotNull();
    }
  }
}

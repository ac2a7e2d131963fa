package prongsai.frameworks.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import prongsai.scoring.Ratio;

/// The value of one field, read as a type. A value of another type is reported, and a harmless one
/// stands in for it.
///
/// @param field name for the message
public record Value(String field, YamlNode node, Faults faults) {
  /// More digits than any weight or score needs; keeps `1e999999999` from being written out.
  private static final int MOST_CHARACTERS_OF_NUMBER = 20;

  private static final int MOST_CHARACTERS_SHOWN = 40;

  /// A text of one line, not blank; empty when it is faulty.
  public String text() {
    if (!(node instanceof YamlNode.Scalar scalar) || scalar.type() != ScalarType.TEXT) {
      fault("yaml/not-a-text");
      return "";
    }
    String text = scalar.text();
    if (text.isBlank()) fault("yaml/blank");
    else if (scalar.lines() > 1 || text.contains("\n")) fault("yaml/several-lines");
    else if (!text.equals(text.strip())) fault("yaml/blanks-around");
    else return text;
    return "";
  }

  /// A text of the form given; empty when it is faulty.
  public String text(Form form) {
    String text = text();
    if (text.isEmpty() || form.fits(text)) return text;
    fault("yaml/bad-form", "example", form.example());
    return "";
  }

  /// A whole number between `least` and `most`.
  int wholeNumber(int least, int most) {
    Optional<BigDecimal> number = number(false);
    if (number.isEmpty()) fault("yaml/not-a-whole-number");
    return number.filter(n -> within(n, least, most)).map(BigDecimal::intValueExact).orElse(least);
  }

  /// An exact decimal number between 0 and `most`.
  Ratio decimal(int most) {
    Optional<BigDecimal> number = number(true);
    if (number.isEmpty()) fault("yaml/not-a-number");
    return number.filter(n -> within(n, 0, most)).map(Ratio::of).orElse(Ratio.ZERO);
  }

  private boolean within(BigDecimal number, int least, int most) {
    boolean inside =
        number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!inside) fault("yaml/out-of-range", "least", least, "most", most);
    return inside;
  }

  private Optional<BigDecimal> number(boolean decimals) {
    if (!(node instanceof YamlNode.Scalar scalar)
        || scalar.text().length() > MOST_CHARACTERS_OF_NUMBER) return Optional.empty();
    ScalarType type = scalar.type();
    if (type != ScalarType.INTEGER && !(decimals && type == ScalarType.DECIMAL))
      return Optional.empty();
    try {
      return Optional.of(new BigDecimal(scalar.text()));
    } catch (NumberFormatException e) {
      return Optional.empty(); // octal, hexadecimal, infinite
    }
  }

  boolean flag() {
    if (node instanceof YamlNode.Scalar scalar && scalar.type() == ScalarType.FLAG)
      return scalar.text().startsWith("t") || scalar.text().startsWith("T");
    fault("yaml/not-a-flag");
    return false;
  }

  /// One of the words known, as what it stands for.
  public <E> Optional<E> word(SequencedMap<String, E> known) {
    String word = text();
    if (word.isEmpty()) return Optional.empty();
    Optional<E> meaning = Optional.ofNullable(known.get(word));
    if (meaning.isEmpty())
      fault("yaml/unknown-word", "known", String.join(", ", known.sequencedKeySet()));
    return meaning;
  }

  /// The elements of a list with at least `least` of them.
  List<YamlNode> elements(int least) {
    if (!(node instanceof YamlNode.Sequence(_, List<YamlNode> elements))) {
      fault("yaml/not-a-list");
      return List.of();
    }
    if (elements.size() < least) fault("yaml/too-few", "least", least);
    return elements;
  }

  /// The different texts of a list with at least `least` of them.
  List<Word> words(int least) {
    return words(least, Value::text);
  }

  /// The different texts of the form given.
  List<Word> words(int least, Form form) {
    return words(least, value -> value.text(form));
  }

  private List<Word> words(int least, Function<Value, String> read) {
    List<Word> words = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlNode element : elements(least)) {
      Value value = new Value(field, element, faults);
      String text = read.apply(value);
      if (text.isEmpty()) continue;
      if (seen.add(text)) words.add(new Word(text, element.place()));
      else value.fault("yaml/word-twice");
    }
    return words;
  }

  private void fault(String code, Object... more) {
    Object[] arguments = new Object[more.length + 4];
    arguments[0] = "field";
    arguments[1] = field;
    arguments[2] = "found";
    arguments[3] = shown();
    System.arraycopy(more, 0, arguments, 4, more.length);
    faults.add(code, node.place(), arguments);
  }

  private String shown() {
    return switch (node) {
      case YamlNode.Scalar scalar ->
          scalar.text().length() <= MOST_CHARACTERS_SHOWN
              ? scalar.text()
              : scalar.text().substring(0, MOST_CHARACTERS_SHOWN) + "…";
      case YamlNode.Sequence _ -> "[…]";
      case YamlNode.Mapping _ -> "{…}";
    };
  }
}

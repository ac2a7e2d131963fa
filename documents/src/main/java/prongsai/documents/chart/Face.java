package prongsai.documents.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import prongsai.documents.linebreak.Breaks;
import prongsai.documents.linebreak.LineBreaker;
import prongsai.documents.model.Digits;

/// The type of a chart: one size for words, a smaller one for the scale, and lines that break
/// between Thai words.
///
/// @param measure how wide a text is
record Face(TextMeasure measure) {
  /// Size of labels and values.
  static final double SIZE = 14;

  /// Size of the figures along a scale.
  static final double SMALL = 12;

  /// From one baseline to the next; room for marks above and below.
  static final double PITCH = 17;

  double width(String text, boolean bold) {
    return measure.width(text, SIZE, bold);
  }

  /// A score as readers see it.
  static String figure(BigDecimal value, Digits digits) {
    return digits.show(value.setScale(2, RoundingMode.HALF_UP).toPlainString());
  }

  /// A mark such as `85`, without needless zeros.
  static String plain(BigDecimal value, Digits digits) {
    return digits.show(value.stripTrailingZeros().toPlainString());
  }

  double widest(List<String> lines) {
    return lines.stream().mapToDouble(line -> width(line, false)).max().orElse(0);
  }

  /// The text in as few lines as fit the width, as even as they can be; a word wider than the limit
  /// stands alone on its line.
  List<String> wrap(String text, double limit) {
    List<String> words = words(text, limit);
    List<String> fewest = fill(words, limit);
    for (double narrower = width(text, false) / fewest.size(); narrower < limit; narrower += 1) {
      List<String> even = fill(words, narrower);
      if (even.size() == fewest.size()) return even;
    }
    return fewest;
  }

  private List<String> fill(List<String> words, double limit) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words) {
      if (!line.isBlank() && width((line + word).stripTrailing(), false) > limit) {
        lines.add(line.strip());
        line = "";
      }
      line += word;
    }
    lines.add(line.strip());
    return lines;
  }

  /// Words and compounds whole; one wider than the limit in its parts.
  private List<String> words(String text, double limit) {
    List<String> words = new ArrayList<>();
    for (String word : pieces(text, Breaks.FREE))
      if (width(word, false) <= limit) words.add(word);
      else words.addAll(pieces(word, Breaks.DOUBTFUL));
    return words;
  }

  private static List<String> pieces(String text, int dearest) {
    Breaks breaks = LineBreaker.of(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= text.length(); end++)
      if (breaks.cost(end) <= dearest) {
        pieces.add(text.substring(start, end));
        start = end;
      }
    return pieces;
  }
}

package prongsai.documents.linebreak;

import java.util.Arrays;

/// The places at which a text may be broken, and how unwelcome a break is at each.
///
/// A cost is in square ems of white space: a break of cost 9 is avoided as long as that leaves no
/// more than about three ems empty.
public final class Breaks {
  /// No break here, whatever it saves.
  public static final int FORBIDDEN = Integer.MAX_VALUE;

  /// A good place: between words.
  public static final int FREE = 0;

  /// A seam of a compound, such as ผู้|รับผิดชอบ.
  public static final int SEAM = 9;

  /// After the first part of a word, such as การ|ทุจริต, or where ICU sees one word and the lists
  /// of this program two.
  public static final int DOUBTFUL = 16;

  private final int[] costs;

  Breaks(int[] costs) {
    this.costs = costs;
  }

  static Breaks none(int length) {
    int[] costs = new int[length + 1];
    Arrays.fill(costs, FORBIDDEN);
    return new Breaks(costs);
  }

  /// The cost of a break before the character at this offset; the ends of the text are free.
  public int cost(int offset) {
    return offset == 0 || offset == costs.length - 1 ? FREE : costs[offset];
  }

  public boolean allowed(int offset) {
    return cost(offset) != FORBIDDEN;
  }

  void set(int offset, int cost) {
    costs[offset] = cost;
  }

  Breaks copy() {
    return new Breaks(costs.clone());
  }

  int length() {
    return costs.length - 1;
  }
}

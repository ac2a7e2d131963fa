package prongsai.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prongsai.documents.chart.Drawing.Anchor;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Drawing.Point;
import prongsai.documents.model.Digits;

/// The labels around a radar, none over another, as coordinates from the centre.
final class RadarLabels {
  private static final double GAP = 10;
  private static final double BETWEEN = 4;
  private static final double COMFORTABLE = 118;

  private final Around around;
  private final Digits digits;
  private final Face face;
  private final double radius;
  private final double width;
  private final List<Block> blocks = new ArrayList<>();

  /// Lines of words and, where there is one series, the value under them; `top` is that of the
  /// block.
  private record Block(
      double x, double top, Anchor anchor, List<String> words, Optional<BigDecimal> value) {
    double height() {
      return (words.size() + (value.isPresent() ? 1 : 0)) * Face.PITCH;
    }

    double bottom() {
      return top + height();
    }

    Block at(double newTop) {
      return new Block(x, newTop, anchor, words, value);
    }
  }

  /// What stands around: words an axis, values an axis or none, and the pass mark.
  record Around(List<String> words, List<BigDecimal> values, Optional<BigDecimal> passMark) {
    int axes() {
      return words.size();
    }
  }

  RadarLabels(Around around, Digits digits, Face face, double radius, double width) {
    this.around = around;
    this.digits = digits;
    this.face = face;
    this.radius = radius;
    this.width = width;
    int axes = around.axes();
    for (int i = 0; i < axes; i++) blocks.add(block(i));
    apart(IntStream.range(0, axes).filter(this::right).boxed().toList());
    apart(IntStream.range(0, axes).filter(this::left).boxed().toList().reversed());
    for (int i = 0; i < axes; i++) if (middle(i)) clearOfNeighbours(i);
  }

  /// Moves the blocks of one side apart, from the level of the centre up and down: so they move
  /// away from the circle, never into it.
  private void apart(List<Integer> fromTop) {
    List<Integer> upper = fromTop.stream().filter(axis -> upper(axis)).toList();
    List<Integer> fromCentre = upper.reversed();
    for (int i = 1; i < fromCentre.size(); i++) pushUp(fromCentre.get(i), fromCentre.get(i - 1));
    for (int i = Math.max(1, upper.size()); i < fromTop.size(); i++)
      pushDown(fromTop.get(i), fromTop.get(i - 1));
  }

  double top() {
    return blocks.stream().mapToDouble(Block::top).min().orElse(-radius);
  }

  double bottom() {
    return blocks.stream().mapToDouble(Block::bottom).max().orElse(radius);
  }

  void draw(Pen pen, Point centre) {
    for (Block block : blocks) {
      double line = centre.y() + block.top() + Face.PITCH / 2;
      for (String words : block.words()) {
        pen.text(centre.x() + block.x(), line, block.anchor(), Face.SIZE, false, Paint.INK, words);
        line += Face.PITCH;
      }
      if (block.value().isPresent())
        value(pen, block.value().get(), centre.x() + block.x(), line, block.anchor());
    }
  }

  private void value(Pen pen, BigDecimal value, double x, double line, Anchor anchor) {
    String figure = Face.figure(value, digits);
    boolean fails = around.passMark().filter(mark -> value.compareTo(mark) < 0).isPresent();
    Paint paint = fails ? Paint.PASS_MARK : Paint.INK;
    double shift = fails && anchor == Anchor.START ? 10 : 0;
    pen.text(x + shift, line, anchor, Face.SIZE, true, paint, figure);
    double start =
        switch (anchor) {
          case START -> x + shift;
          case MIDDLE -> x - face.width(figure, true) / 2;
          case END -> x - face.width(figure, true);
        };
    if (fails) pen.belowMark(start - 6, line);
  }

  private Block block(int axis) {
    Point end = RadarLayout.polar(new Point(0, 0), radius + GAP, turns(axis));
    Anchor anchor = right(axis) ? Anchor.START : left(axis) ? Anchor.END : Anchor.MIDDLE;
    List<String> words = face.wrap(digits.show(around.words().get(axis)), room(axis, end));
    Optional<BigDecimal> value =
        around.values().isEmpty() ? Optional.empty() : Optional.of(around.values().get(axis));
    Block block = new Block(end.x(), 0, anchor, words, value);
    double share = anchor == Anchor.MIDDLE ? (end.y() < 0 ? 1 : 0) : 0.5;
    return block.at(end.y() - share * block.height());
  }

  /// Width that a label may take: to the edge, or between its neighbours.
  private double room(int axis, Point end) {
    if (!middle(axis)) return Math.min(COMFORTABLE, width / 2 - Math.abs(end.x()));
    Point next =
        RadarLayout.polar(new Point(0, 0), radius + GAP, turns(axis) + 1.0 / around.axes());
    return Math.clamp(2 * (Math.abs(next.x()) - BETWEEN), 60, width);
  }

  private void pushDown(int axis, int above) {
    Block block = blocks.get(axis);
    double free = blocks.get(above).bottom() + BETWEEN;
    if (block.top() < free) blocks.set(axis, block.at(free));
  }

  private void pushUp(int axis, int below) {
    Block block = blocks.get(axis);
    double free = blocks.get(below).top() - BETWEEN;
    if (block.bottom() > free) blocks.set(axis, block.at(free - block.height()));
  }

  private void clearOfNeighbours(int axis) {
    int axes = around.axes();
    for (int next : List.of((axis + axes - 1) % axes, (axis + 1) % axes))
      if (axis == 0) pushUp(axis, next);
      else pushDown(axis, next);
  }

  /// Whether an axis ends above the centre or level with it.
  private boolean upper(int axis) {
    return 4 * axis <= around.axes() || 4 * axis >= 3 * around.axes();
  }

  private double turns(int axis) {
    return (double) axis / around.axes();
  }

  private boolean middle(int axis) {
    return axis == 0 || 2 * axis == around.axes();
  }

  private boolean right(int axis) {
    return !middle(axis) && 2 * axis < around.axes();
  }

  private boolean left(int axis) {
    return !middle(axis) && !right(axis);
  }
}

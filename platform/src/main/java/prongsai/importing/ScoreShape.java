package prongsai.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.importing.internal.Heading;
import prongsai.importing.internal.Written;
import prongsai.scoring.framework.Code;

/// How a table lays out scores.
sealed interface ScoreShape {

  /// One row a score.
  ///
  /// @param code column of the codes, or of the names where no column of codes is given
  /// @param score column of the scores
  record ByRow(int code, int score) implements ScoreShape {}

  /// One row an agency, one column a part.
  ///
  /// @param codes by column; empty where the column is something else, or a part again
  record ByColumn(List<Optional<Code>> codes) implements ScoreShape {
    public ByColumn {
      codes = List.copyOf(codes);
    }
  }

  /// The shape that a header tells; empty when it is none.
  static Optional<ScoreShape> of(List<String> header, PartNames names) {
    List<Optional<Heading>> headings = header.stream().map(Heading::of).toList();
    int score = headings.indexOf(Optional.of(Heading.SCORE));
    int code = headings.indexOf(Optional.of(Heading.CODE));
    if (code < 0) code = headings.indexOf(Optional.of(Heading.NAME));
    if (score >= 0 && code >= 0) return Optional.of(new ByRow(code, score));
    return byColumn(header, headings, names);
  }

  /// A row of scores without a header must not be taken for one: `1` is a code, but `91.71` is not.
  /// A row that names a column of agencies is no row of scores.
  private static Optional<ScoreShape> byColumn(
      List<String> header, List<Optional<Heading>> headings, PartNames names) {
    boolean agency = headings.contains(Optional.of(Heading.AGENCY));
    List<Optional<Code>> codes = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      Optional<Code> code =
          headings.get(i).isPresent() ? Optional.empty() : names.find(header.get(i));
      if (code.isEmpty() && !agency && isNumber(header.get(i))) return Optional.empty();
      codes.add(codes.contains(code) ? Optional.empty() : code);
    }
    long parts = codes.stream().filter(Optional::isPresent).count();
    return parts >= 2 || (agency && parts == 1)
        ? Optional.of(new ByColumn(codes))
        : Optional.empty();
  }

  private static boolean isNumber(String name) {
    return Written.digits(name).matches("[+-]?[0-9]+([.,][0-9]+)?");
  }

  /// How many columns of a header are known; 0 when it is none.
  static int recognised(List<String> header, PartNames names) {
    Optional<ScoreShape> shape = of(header, names);
    if (shape.isEmpty()) return 0;
    int headings = (int) header.stream().filter(name -> Heading.of(name).isPresent()).count();
    return switch (shape.get()) {
      case ByRow _ -> headings;
      case ByColumn(List<Optional<Code>> codes) ->
          headings + (int) codes.stream().filter(Optional::isPresent).count();
    };
  }
}

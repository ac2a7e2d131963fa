package prongsai.documents.report;

/// Numbers tables and figures in reading order, and keeps their names apart.
final class Numbering {
  private int tables;
  private int figures;

  int nextTable() {
    return ++tables;
  }

  /// The number that the next table will have.
  int upcomingTable() {
    return tables + 1;
  }

  int nextFigure() {
    return ++figures;
  }
}

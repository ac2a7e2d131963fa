package prongsai.importing.internal;

import java.util.List;

/// What a reader takes for the header of its file.
@FunctionalInterface
public interface HeaderRule {
  /// How many records or rows from the top may hold the header.
  int ROWS = 20;

  /// How many columns of a would-be header are known; 0 when it is none.
  int recognised(List<String> cells);
}

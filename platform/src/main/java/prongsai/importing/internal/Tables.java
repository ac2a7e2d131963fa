package prongsai.importing.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import prongsai.importing.internal.csv.CsvTable;
import prongsai.importing.internal.sheet.Refusal;
import prongsai.importing.internal.sheet.WorkbookTable;

/// Opens a table by its content, whatever the name of the file says.
public final class Tables {
  private Tables() {}

  /// The table of a file; what keeps it from being read becomes a problem. Without a usable header,
  /// the table's header is empty.
  public static Optional<Table> open(Path path, HeaderRule rule, Findings findings) {
    Optional<Opened> opened = Opened.open(path, findings);
    if (opened.isEmpty()) return Optional.empty();
    Opened file = opened.get();
    try {
      return switch (file.content()) {
        case TEXT, UTF_16 -> Optional.of(CsvTable.open(file, rule, findings));
        case ZIP -> {
          file.close();
          yield WorkbookTable.open(path, rule, findings);
        }
        case OLE2 -> {
          file.close();
          findings.file(Refusal.ofOldFile(path));
          yield Optional.empty();
        }
      };
    } catch (IOException e) {
      findings.file("file/unreadable", "reason", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}

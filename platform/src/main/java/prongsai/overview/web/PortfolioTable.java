package prongsai.overview.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import prongsai.exporting.Column;
import prongsai.exporting.TableFormat;
import prongsai.exporting.TableWriter;
import prongsai.overview.PortfolioRow;
import prongsai.scoring.framework.FiscalYear;

/// A portfolio as a table, a row an agency.
record PortfolioTable(TableWriter to) implements AutoCloseable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("agency_code"),
          Column.text("agency"),
          Column.text("type"),
          Column.text("ministry"),
          Column.text("province"),
          Column.whole("fiscal_year"),
          Column.text("total").orNothing(),
          Column.text("level"),
          Column.text("passed"),
          Column.text("points_to_pass_mark").orNothing(),
          Column.text("change_since_year_before").orNothing());

  static PortfolioTable begin(OutputStream to) throws IOException {
    return new PortfolioTable(TableFormat.CSV.begin(to, COLUMNS));
  }

  void add(PortfolioRow row, FiscalYear year) {
    try {
      for (String text :
          List.of(row.code(), row.name(), row.type(), row.ministry(), row.province()))
        to.text(text);
      to.whole(year.buddhistEra());
      figure(row.total());
      to.text(row.level());
      to.text(row.passed() ? "yes" : "no");
      figure(row.lacks());
      figure(row.change());
      to.endRow();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void figure(Optional<BigDecimal> figure) throws IOException {
    if (figure.isPresent()) to.text(figure.get().toPlainString());
    else to.nothing();
  }

  @Override
  public void close() throws IOException {
    to.close();
  }
}

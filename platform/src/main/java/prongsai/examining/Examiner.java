package prongsai.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.examining.Hint.Finding;
import prongsai.examining.ReadPage.Kind;
import prongsai.fetching.Exchange;
import prongsai.fetching.Fetched;
import prongsai.frameworks.hints.ItemHints;
import prongsai.frameworks.hints.PageHints;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;

/// Says what a page seems to hold of what its item asks for. The same page, item, year and version
/// of the rules give the same hints, whoever asks and whenever.
public final class Examiner {
  /// Raised whenever this code finds something else by the same rules.
  private static final int REVISION = 1;

  private final String rules;
  private final Optional<PageHints> hints;

  private Examiner(String rules, Optional<PageHints> hints) {
    this.rules = rules + "+" + REVISION;
    this.hints = hints;
  }

  /// The examiner for a framework; where that has no hints, it says only whether a page is
  /// readable.
  public static Examiner of(Framework framework) {
    Optional<PageHints> hints = PageHints.of(framework);
    return new Examiner(hints.map(PageHints::rules).orElse(framework.id() + "/0.0.0"), hints);
  }

  /// Examines where a link ended.
  public Examination examine(Item item, FiscalYear year, Fetched fetched) {
    return examine(item, year, List.of(fetched));
  }

  /// Examines a page together with the files that it links to: what one of them shows is shown.
  public Examination examine(Item item, FiscalYear year, List<Fetched> pageAndFiles) {
    List<ReadPage> pages =
        pageAndFiles.stream().flatMap(one -> answered(one).stream()).map(PageReader::read).toList();
    List<Hint> found = new ArrayList<>();
    found.add(readable(pages));
    scan(pages).ifPresent(found::add);
    if (!pages.isEmpty())
      hints
          .flatMap(all -> all.of(item.code()))
          .ifPresent(wanted -> found.addAll(look(wanted, year, pages)));
    return new Examination(rules, List.copyOf(found));
  }

  private static Optional<Exchange> answered(Fetched fetched) {
    return fetched.landed().filter(exchange -> exchange.status() / 100 == 2);
  }

  private static List<Hint> look(ItemHints wanted, FiscalYear year, List<ReadPage> pages) {
    Found text = Found.in(joined(pages));
    // What a program cannot read may hold whatever it did not see.
    boolean readable = pages.stream().allMatch(page -> page.readable() && !page.scanned());
    List<Hint> hints = new ArrayList<>();
    hints.addAll(WordSearch.headings(Found.in(headings(pages)), wanted.headings(), readable));
    hints.addAll(WordSearch.terms(text, wanted.terms(), readable));
    wanted.year().ifPresent(one -> hints.add(new YearSearch(text, year).hint(one, readable)));
    if (wanted.months() > 0) hints.add(new MonthSearch(text, year).hint(wanted.months(), readable));
    if (wanted.signed()) hints.add(SignatureSearch.hint(text, year, readable));
    return hints;
  }

  private static String joined(List<ReadPage> pages) {
    return pages.stream()
        .map(page -> page.title() + "\n" + (page.readable() ? page.content() : page.text()))
        .collect(Collectors.joining("\n"));
  }

  private static String headings(List<ReadPage> pages) {
    return pages.stream()
        .map(page ->
            page.title()
                + "\n"
                + (page.headings().isEmpty()
                    ? page.text().lines().limit(3).collect(Collectors.joining("\n"))
                    : String.join("\n", page.headings())))
        .collect(Collectors.joining("\n"));
  }

  private static Hint readable(List<ReadPage> pages) {
    if (pages.isEmpty()) return new Hint("text", Finding.CANNOT_TELL, "ไม่มีหน้าเว็บให้อ่าน", "");
    ReadPage page = pages.getFirst();
    String begins = begin(page.text());
    if (pages.stream().anyMatch(ReadPage::readable))
      return new Hint("text", Finding.SEEN, "โปรแกรมอ่านข้อความในหน้านี้ได้", begins);
    String why =
        switch (page.kind()) {
          case PDF_UNREADABLE -> "โปรแกรมเปิดไฟล์ PDF นี้ไม่ได้ ต้องให้คนเปิดดู";
          case OTHER -> "ไฟล์นี้ไม่ใช่หน้าเว็บหรือ PDF ต้องให้คนเปิดดู";
          case PDF -> "ไฟล์ PDF นี้แทบไม่มีข้อความที่โปรแกรมอ่านได้ ต้องให้คนเปิดดู";
          case HTML, TEXT ->
              "หน้านี้แทบไม่มีข้อความที่โปรแกรมอ่านได้ อาจเป็นภาพหรือแสดงด้วยสคริปต์ ต้องให้คนเปิดดู";
        };
    return new Hint("text", Finding.NOT_SEEN, why, begins);
  }

  private static String begin(String text) {
    return Found.in(text).around(0, 0);
  }

  private static Optional<Hint> scan(List<ReadPage> pages) {
    List<ReadPage> files = pages.stream().filter(page -> page.kind() == Kind.PDF).toList();
    if (files.isEmpty()) return Optional.empty();
    return Optional.of(
        files.stream()
            .filter(ReadPage::scanned)
            .findFirst()
            .map(file ->
                new Hint(
                    "scan",
                    Finding.SEEN,
                    "ไฟล์ PDF เป็นภาพสแกน "
                        + file.pictures()
                        + " จาก "
                        + file.pages()
                        + " หน้า โปรแกรมอ่านข้อความไม่ได้",
                    ""))
            .orElseGet(
                () -> new Hint("scan", Finding.NOT_SEEN, "ไฟล์ PDF มีข้อความ ไม่ใช่ภาพสแกน", "")));
  }
}

package prongsai.examining;

import prongsai.fetching.Exchange;

/// The readable text of a web page or PDF.
public final class PageText {
  private PageText() {}

  /// What a visitor can read, a line for each block, title first, at most some 400,000 characters;
  /// Thai in one order. Empty for a scan, a picture, a broken file.
  public static String of(Exchange exchange) {
    ReadPage page = PageReader.read(exchange);
    return page.title().isEmpty() ? page.text() : page.title() + "\n" + page.text();
  }
}

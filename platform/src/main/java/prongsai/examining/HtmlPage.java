package prongsai.examining;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import prongsai.examining.ReadPage.Kind;

/// The text of a web page.
final class HtmlPage {
  private static final int MOST_HEADINGS = 200;
  private static final String UNSEEN = "script, style, template, noscript, head, [hidden]";
  private static final String AROUND = "nav, header, footer, aside, select, [role=navigation]";
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private HtmlPage() {}

  static ReadPage read(Document page) {
    String all = text(page, UNSEEN);
    String content = text(page, UNSEEN + ", " + AROUND);
    List<String> headings =
        page.select("h1, h2, h3, h4, caption, th, legend").stream()
            .limit(MOST_HEADINGS)
            .map(Element::text)
            .map(ThaiText::tidy)
            .filter(heading -> !heading.isBlank())
            .toList();
    return new ReadPage(Kind.HTML, ThaiText.tidy(page.title()), headings, all, content, 0, 0);
  }

  private static String text(Document page, String without) {
    Lines lines = new Lines(without);
    page.body().filter(lines);
    return ThaiText.tidy(lines.text.toString());
  }

  /// Gathers text, a line for each block.
  private static final class Lines implements NodeFilter {
    private final org.jsoup.select.Evaluator without;
    private final StringBuilder text = new StringBuilder();

    Lines(String without) {
      this.without = org.jsoup.select.QueryParser.parse(without);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (text.length() > PageReader.MOST_CHARACTERS) return FilterResult.STOP;
      if (node instanceof TextNode words) text.append(words.text());
      if (!(node instanceof Element element)) return FilterResult.CONTINUE;
      if (depth > 0 && (element.is(without) || HIDDEN.matcher(element.attr("style")).find()))
        return FilterResult.SKIP_ENTIRELY;
      if (element.nameIs("img")) text.append(' ').append(element.attr("alt")).append(' ');
      if (element.isBlock() || element.nameIs("br")) text.append('\n');
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.nameIs("td") || element.nameIs("th")) text.append(' ');
        else if (element.isBlock()) text.append('\n');
      }
      return FilterResult.CONTINUE;
    }
  }
}

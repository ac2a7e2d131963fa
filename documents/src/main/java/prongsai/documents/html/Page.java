package prongsai.documents.html;

import java.util.List;
import java.util.Optional;
import prongsai.documents.chart.TextMeasure;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.Heading;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Section;
import prongsai.documents.model.Text;

/// The page of one document: head, cover, contents, sections, provenance.
final class Page {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none';"
          + " form-action 'none'";
  private static final int HEADINGS_WORTH_A_LIST = 3;

  private final Document document;
  private final Digits digits;
  private final Words words;
  private final Outline outline;
  private final Blocks blocks;
  private final Markup to = new Markup();

  Page(Document document, TextMeasure measure) {
    this.document = document;
    this.digits = document.digits();
    this.words = new Words(digits);
    this.outline = new Outline(document);
    this.blocks = new Blocks(to, words, outline, new Charts(to, words, measure));
  }

  String markup() {
    to.raw("<!DOCTYPE html>\n");
    to.open("html", "lang", "th", "class", digits == Digits.THAI ? "thai-digits" : "");
    head();
    to.open("body");
    to.element("a", "ข้ามไปยังเนื้อหา", "class", "skip", "href", "#content").newLine();
    cover();
    to.open("div", "class", "desk");
    contents();
    to.open("main", "id", "content", "tabindex", "-1").newLine();
    for (Section section : document.sections()) section(section);
    to.close("main").close("div").newLine();
    footer();
    to.close("body").close("html").newLine();
    return to.toString();
  }

  private void head() {
    Metadata about = document.metadata();
    to.open("head").empty("meta", "charset", "utf-8").newLine();
    to.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).newLine();
    meta("viewport", "width=device-width, initial-scale=1");
    meta("color-scheme", "light dark");
    meta("description", digits.show(about.subject()));
    meta("author", digits.show(about.author()));
    meta("keywords", digits.show(String.join(", ", about.keywords())));
    meta("generator", about.provenance());
    to.element("title", digits.show(about.title())).newLine();
    to.open("style").newLine().raw(Stylesheet.css(digits)).close("style").close("head").newLine();
  }

  private void meta(String name, String content) {
    if (!content.isEmpty()) to.empty("meta", "name", name, "content", content).newLine();
  }

  private void cover() {
    Optional<Cover> cover =
        document.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Cover.class::isInstance)
            .map(Cover.class::cast)
            .findFirst();
    to.open("header", "class", cover.isPresent() ? "cover" : "plain-cover");
    if (cover.isPresent()) cover(cover.get());
    else to.element("h1", digits.show(document.metadata().title()));
    to.close("header").newLine();
  }

  private void cover(Cover cover) {
    to.open("h1");
    for (int i = 0; i < cover.title().size(); i++) {
      if (i > 0) to.text(" ");
      coverLine("span", cover.title().get(i), "");
    }
    to.close("h1");
    coverLine("p", cover.year(), "year");
    coverLine("p", cover.agency(), "agency");
    for (Text line : cover.address()) coverLine("p", line, "address");
  }

  private void coverLine(String tag, Text text, String style) {
    if (text.isEmpty()) return;
    to.open(tag, "class", style);
    words.write(to, text);
    to.close(tag);
  }

  private void contents() {
    List<Outline.Entry> upper = outline.upper();
    if (upper.size() < HEADINGS_WORTH_A_LIST) return;
    to.open("nav", "aria-labelledby", "contents");
    to.element("h2", "สารบัญ", "id", "contents").open("ol", "role", "list");
    for (Outline.Entry entry : upper) {
      to.open("li", "class", "level" + entry.level());
      to.open("a", "href", "#" + entry.anchor());
      words.write(to, entry.heading().text());
      to.close("a").close("li");
    }
    to.close("ol").close("nav").newLine();
  }

  private void section(Section section) {
    List<Block> shown =
        section.blocks().stream().filter(block -> !(block instanceof Cover)).toList();
    if (shown.isEmpty()) return;
    switch (section.extent()) {
      case EVERYWHERE -> {
        to.open("section", "class", lie(section)).newLine();
        blocks.write(shown, false);
        to.close("section").newLine();
      }
      case DATA -> folded(shown);
    }
  }

  /// The heading stays in sight; the rest unfolds.
  private void folded(List<Block> shown) {
    to.open("details", "class", "data").open("summary");
    boolean headed = shown.getFirst() instanceof Heading;
    if (shown.getFirst() instanceof Heading heading) blocks.heading(heading);
    else to.text("ข้อมูลประกอบ");
    to.close("summary").newLine();
    blocks.write(headed ? shown.subList(1, shown.size()) : shown, true);
    to.close("details").newLine();
  }

  /// Lies as the last section does, so that it takes no page of its own in print.
  private void footer() {
    String lie =
        document.sections().stream()
            .filter(section -> section.extent() == Section.Extent.EVERYWHERE)
            .map(Page::lie)
            .reduce("", (_, last) -> last);
    to.open("footer", "class", lie).open("p");
    to.element("strong", "ที่มาของเอกสาร").text(" ").text(document.metadata().provenance());
    to.close("p").close("footer").newLine();
  }

  private static String lie(Section section) {
    return switch (section.orientation()) {
      case PORTRAIT -> "";
      case LANDSCAPE -> "landscape";
    };
  }
}

package prongsai.documents.pdf.page;

import java.util.ArrayList;
import java.util.List;

/// An element of the document's structure: what a part of it is, for screen readers and for
/// programs that take the text out. Its kids are other elements and stretches of page content.
public final class Tag {

  /// What an element holds, in reading order.
  public sealed interface Kid {}

  /// A part of the structure.
  public record Part(Tag tag) implements Kid {}

  /// A numbered stretch of content on a page.
  public record Content(int page, int number) implements Kid {}

  private final String type;
  private final List<Kid> kids = new ArrayList<>();
  private String attributes = "";
  private String alternative = "";
  private String language = "";

  private Tag(String type) {
    this.type = type;
  }

  public static Tag document() {
    return new Tag("Document");
  }

  /// A new last part of this element.
  ///
  /// @param partType its structure type, such as `P` or `TD`
  public Tag add(String partType) {
    Tag part = new Tag(partType);
    kids.add(new Part(part));
    return part;
  }

  /// Gives it attributes.
  ///
  /// @param entries of a PDF attribute dictionary, such as `/O/Table/ColSpan 2`
  public Tag attributes(String entries) {
    attributes = entries;
    return this;
  }

  /// Gives a picture its words.
  public Tag alternative(String words) {
    alternative = words;
    return this;
  }

  /// Says that its text is not Thai.
  ///
  /// @param code of the language, such as `en`
  public Tag language(String code) {
    language = code;
    return this;
  }

  void hold(Content content) {
    kids.add(content);
  }

  public String type() {
    return type;
  }

  public List<Kid> kids() {
    return List.copyOf(kids);
  }

  public String attributes() {
    return attributes;
  }

  public String alternative() {
    return alternative;
  }

  /// Empty for that of the document.
  public String language() {
    return language;
  }
}

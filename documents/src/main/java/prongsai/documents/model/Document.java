package prongsai.documents.model;

import java.util.List;

/// One official document: what it is, which digits it shows, and its sections in reading order.
///
/// @param metadata title, subject and author as the file formats store them
/// @param digits the digits that readers see
/// @param sections at least one; every section starts on a new page
public record Document(Metadata metadata, Digits digits, List<Section> sections) {
  public Document {
    sections = List.copyOf(sections);
    if (sections.isEmpty()) throw new IllegalArgumentException("a document needs a section");
  }
}

package prongsai.documents.model;

import java.util.List;

/// What a file format stores about the document itself; plain text, shown with the digits given.
///
/// @param title title of the document
/// @param subject one line on the content
/// @param author the agency that answers for it
/// @param keywords search words, may be empty
/// @param provenance framework id, version and hash, program version: printed small at the end and
///   kept in the file's own metadata
public record Metadata(
    String title, String subject, String author, List<String> keywords, String provenance) {
  public Metadata {
    keywords = List.copyOf(keywords);
  }
}

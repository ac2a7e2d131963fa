package prongsai.portal.web;

import prongsai.web.SiteAddress;

/// What the frame of a public page needs to know.
///
/// @param words in which language it speaks
/// @param site where it is reached
/// @param path of the Thai page, beginning with a slash
/// @param title of the page
/// @param description one sentence for search engines and previews
/// @param picture path of its picture for previews; empty for none
public record PageHead(
    Words words, SiteAddress site, String path, String title, String description, String picture) {

  /// The whole address of the page in its own language.
  public String address() {
    return address(words);
  }

  /// The whole address of the page in a language.
  public String address(Words in) {
    return site.of(in.path(path));
  }
}

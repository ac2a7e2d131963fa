package prongsai.examining;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import prongsai.fetching.Content;
import prongsai.fetching.Exchange;

/// The PDF files that a page links to.
public final class LinkedFiles {
  private static final int MOST_LINKS = 5_000;

  private LinkedFiles() {}

  /// The first of them, in the order of the page, each once.
  ///
  /// @param most how many at most
  public static List<URI> of(Exchange page, int most) {
    Content content = Content.of(page);
    if (!content.isHtml()) return List.of();
    LinkedHashSet<URI> files = new LinkedHashSet<>();
    List<Element> links =
        PageReader.document(page, content).select("a[href], embed[src], iframe[src]");
    for (Element link : links.subList(0, Math.min(links.size(), MOST_LINKS))) {
      if (files.size() == most) break;
      address(link).filter(LinkedFiles::isPdf).ifPresent(files::add);
    }
    return List.copyOf(files);
  }

  private static Optional<URI> address(Element link) {
    String address = link.absUrl(link.hasAttr("href") ? "href" : "src");
    try {
      URI uri = new URI(address.replace(" ", "%20"));
      return Optional.of(uri).filter(one -> one.getHost() != null);
    } catch (URISyntaxException odd) {
      return Optional.empty();
    }
  }

  private static boolean isPdf(URI uri) {
    return Optional.ofNullable(uri.getPath())
        .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".pdf"))
        .isPresent();
  }
}

package prongsai.access.web;

import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import prongsai.web.SiteAddress;

/// The page that shows a one-time link, once.
final class LinkView {
  private LinkView() {}

  /// The page.
  ///
  /// @param secret of the link
  /// @param name whose it is
  /// @param title what was done
  static ModelAndView of(SiteAddress site, String secret, String name, String title) {
    return new ModelAndView(
        "access/link", Map.of("link", site.of("/invited/" + secret), "name", name, "title", title));
  }
}

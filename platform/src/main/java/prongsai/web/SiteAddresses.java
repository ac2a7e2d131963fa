package prongsai.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Knows the address of this site: the one set as `prongsai.address`, or else the one that the
/// browser asking now uses, as proxies tell it.
@Component
public class SiteAddresses {
  private final String configured;

  /// @param configured empty when none is set
  /// @throws IllegalArgumentException when it is no address
  public SiteAddresses(@Value("${prongsai.address:}") String configured) {
    this.configured = configured.isBlank() ? "" : new SiteAddress(configured.strip()).base();
  }

  /// The address for what is made on this request.
  public SiteAddress of(HttpServletRequest request) {
    return new SiteAddress(
        configured.isEmpty()
            ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
            : configured);
  }
}

package prongsai.portal.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How the public reaches whoever runs this installation.
@Component
public class Contact {
  private final String general;
  private final String security;

  /// @param general `prongsai.contact`: `mailto:` or an address of the web; empty when not set
  /// @param security `prongsai.security.contact` for reports of weaknesses; the general one when
  ///   not set
  /// @throws IllegalArgumentException when it is neither
  Contact(
      @Value("${prongsai.contact:}") String general,
      @Value("${prongsai.security.contact:}") String security) {
    this.general = checked("prongsai.contact", general.strip());
    this.security =
        security.isBlank() ? this.general : checked("prongsai.security.contact", security.strip());
  }

  private static String checked(String setting, String address) {
    if (!address.isEmpty() && !address.matches("(mailto:[!-~]+@[!-~]+|https://[!-~]+)"))
      throw new IllegalArgumentException(setting + " is neither mailto: nor https: " + address);
    return address;
  }

  /// Its address, `mailto:` or `https:`; empty when not set.
  public String address() {
    return general;
  }

  /// As people read it.
  public String shown() {
    return general.replaceFirst("^mailto:", "");
  }

  /// Where weaknesses are reported; empty when not set.
  public String security() {
    return security;
  }
}

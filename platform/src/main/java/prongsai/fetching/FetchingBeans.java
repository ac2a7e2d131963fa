package prongsai.fetching;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.web.ProgramName;

/// The one checker of a server.
@Configuration(proxyBeanMethods = false)
class FetchingBeans {
  private static final String UNKNOWN = "the operator has set no address";

  /// @param address of this site, where owners of other sites can see who asks
  /// @param allowPrivate whether addresses of the own network may be fetched too; for agencies that
  ///   check an inner site on purpose, and for tests
  /// @param polite whether sites are spared; never switched off for sites of others
  @Bean
  LinkChecker linkChecker(
      @Value("${prongsai.address:}") String address,
      @Value("${prongsai.checks.allow-private:false}") boolean allowPrivate,
      @Value("${prongsai.checks.polite:true}") boolean polite) {
    FetchSettings usual =
        FetchSettings.usual(ProgramName.version(), address.isBlank() ? UNKNOWN : address.strip());
    FetchSettings reaching = allowPrivate ? usual.allowing(_ -> true) : usual;
    return new LinkChecker(polite ? reaching : reaching.with(FetchSettings.Politeness.NONE));
  }
}

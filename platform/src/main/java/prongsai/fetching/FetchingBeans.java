package prongsai.fetching;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.web.ProgramName;

/// How a server goes to the sites of others, and its one checker.
@Configuration(proxyBeanMethods = false)
class FetchingBeans {
  private static final String UNKNOWN = "the operator has set no address";

  /// @param address of this site, where owners of other sites can see who asks
  /// @param allowPrivate whether addresses of the own network may be fetched too; for agencies that
  ///   check an inner site on purpose, and for tests
  /// @param polite whether sites are spared; never switched off for sites of others
  @Bean
  FetchSettings fetchSettings(
      @Value("${prongsai.address:}") String address,
      @Value("${prongsai.checks.allow-private:false}") boolean allowPrivate,
      @Value("${prongsai.checks.polite:true}") boolean polite) {
    FetchSettings usual =
        FetchSettings.usual(ProgramName.version(), address.isBlank() ? UNKNOWN : address.strip());
    FetchSettings reaching = allowPrivate ? usual.allowing(_ -> true) : usual;
    return polite ? reaching : reaching.with(FetchSettings.Politeness.NONE);
  }

  @Bean
  LinkChecker linkChecker(FetchSettings settings) {
    return new LinkChecker(settings);
  }
}

package prongsai.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import prongsai.database.Database;

/// The server as one application: every package beside this one adds its own parts.
@SpringBootApplication(
    scanBasePackages = {
      "prongsai.access",
      "prongsai.agency",
      "prongsai.api",
      "prongsai.checking",
      "prongsai.demo",
      "prongsai.disclosure",
      "prongsai.evidence",
      "prongsai.fetching",
      "prongsai.invitation",
      "prongsai.overview",
      "prongsai.participation",
      "prongsai.plan",
      "prongsai.portal",
      "prongsai.progress",
      "prongsai.publishing",
      "prongsai.register",
      "prongsai.response",
      "prongsai.results",
      "prongsai.review",
      "prongsai.round",
      "prongsai.server",
      "prongsai.slips",
      "prongsai.survey",
      "prongsai.web"
    },
    nameGenerator =
        FullyQualifiedAnnotationBeanNameGenerator
            .class, // two packages may have a class of one name
    proxyBeanMethods = false,
    exclude = {
      DataSourceAutoConfiguration.class,
      FlywayAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class
    })
public class ProngsaiServer {

  /// Starts the server on an open database.
  ///
  /// @param properties settings of Spring by name, `server.port=8080`
  public static ConfigurableApplicationContext start(
      Database database, ServerSettings settings, String... properties) {
    SpringApplication application = new SpringApplication(ProngsaiServer.class);
    application.addInitializers(context -> {
      context.getBeanFactory().registerSingleton("database", database);
      context.getBeanFactory().registerSingleton("serverSettings", settings);
    });
    String[] arguments = new String[properties.length];
    for (int i = 0; i < properties.length; i++) arguments[i] = "--" + properties[i];
    return application.run(arguments);
  }
}

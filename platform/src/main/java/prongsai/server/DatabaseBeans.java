package prongsai.server;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.database.Database;
import prongsai.web.DataFolder;
import prongsai.web.ServerKeys;

/// Hands each part of the program its own way into the database: `desk` (where nothing is said),
/// `door`, `box`.
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {

  @Bean(destroyMethod = "") // whoever opened the database closes it
  @Primary
  DataSource deskDatabase(Database database) {
    return database.desk();
  }

  @Bean(destroyMethod = "")
  @Qualifier("door")
  DataSource doorDatabase(Database database) {
    return database.door();
  }

  @Bean(destroyMethod = "")
  @Qualifier("box")
  DataSource boxDatabase(Database database) {
    return database.box();
  }

  @Bean
  @Primary
  JdbcClient deskJdbc(Database database) {
    return JdbcClient.create(database.desk());
  }

  @Bean
  JdbcClient doorJdbc(Database database) {
    return JdbcClient.create(database.door());
  }

  @Bean
  JdbcClient boxJdbc(Database database) {
    return JdbcClient.create(database.box());
  }

  @Bean
  @Primary
  JdbcTransactionManager deskTransactions(Database database) {
    return new JdbcTransactionManager(database.desk());
  }

  @Bean
  JdbcTransactionManager doorTransactions(Database database) {
    return new JdbcTransactionManager(database.door());
  }

  @Bean
  JdbcTransactionManager boxTransactions(Database database) {
    return new JdbcTransactionManager(database.box());
  }

  @Bean
  @Primary
  TransactionTemplate deskTransaction(Database database) {
    return new TransactionTemplate(new JdbcTransactionManager(database.desk()));
  }

  @Bean
  ServerKeys serverKeys(ServerSettings settings) {
    return new ServerKeys(settings.keys());
  }

  @Bean
  DataFolder dataFolder(ServerSettings settings) {
    return new DataFolder(settings.folder());
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Bangkok"));
  }
}

package prongsai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {

  @Test
  void eachPoolWorksInItsOwnRole() {
    try (Database database = TestDatabase.fresh()) {
      assertThat(role(JdbcClient.create(database.desk()))).isEqualTo("prongsai_desk");
      assertThat(role(JdbcClient.create(database.door()))).isEqualTo("prongsai_door");
      assertThat(role(JdbcClient.create(database.box()))).isEqualTo("prongsai_box");
    }
  }

  private static String role(JdbcClient client) {
    return client.sql("SELECT current_user").query(String.class).single();
  }

  @Test
  void anAddressMayHoldItsPassword() {
    DatabaseAddress address =
        DatabaseAddress.parse("postgresql://ita:s%40fe@db.example:5433/prongsai", "");
    assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example:5433/prongsai");
    assertThat(address.password()).isEqualTo("s@fe");
    assertThat(address).hasToString("ita@jdbc:postgresql://db.example:5433/prongsai");
  }

  @Test
  void anAddressOfSomethingElseIsRefused() {
    assertThatThrownBy(() -> DatabaseAddress.parse("mysql://root:secret@db/x", ""))
        .hasMessageContaining("postgresql://")
        .hasMessageNotContaining("secret");
  }
}

package prongsai.checking;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyId;

/// Who is told about dead links.
@Component
public class Recipients {
  /// So many an agency at most.
  public static final int MOST = 10;

  private static final int LONGEST = 500;
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET = 32;
  private final JdbcClient desk;

  Recipients(JdbcClient desk) {
    this.desk = desk;
  }

  /// Those of an agency, in the order of their addresses.
  public List<Recipient> of(AgencyId agency) {
    return desk.sql("SELECT * FROM checking.recipient WHERE agency_id = ? ORDER BY way, address")
        .param(agency.value())
        .query(Recipients::row)
        .list();
  }

  Optional<Recipient> find(UUID id) {
    return desk.sql("SELECT * FROM checking.recipient WHERE id = ?")
        .param(id)
        .query(Recipients::row)
        .optional();
  }

  /// Whether an address is one of its kind.
  public static boolean isAddress(Recipient.Way way, String address) {
    if (address.length() > LONGEST) return false;
    return switch (way) {
      case EMAIL -> EMAIL.matcher(address).matches();
      case WEBHOOK -> isWebhook(address);
    };
  }

  private static boolean isWebhook(String address) {
    try {
      URI uri = URI.create(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  /// Adds one, with a new secret for a webhook; the one that is there already stays as it is.
  public Recipient add(AgencyId agency, Recipient.Way way, String address) {
    desk.sql(
            """
            INSERT INTO checking.recipient (agency_id, way, address, secret) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """)
        .params(agency.value(), way.name(), address, way == Recipient.Way.EMAIL ? "" : secret())
        .update();
    return of(agency).stream()
        .filter(one -> one.way() == way && one.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Takes one of an agency away, with what was still to be sent to it.
  public boolean remove(AgencyId agency, UUID id) {
    return desk.sql("DELETE FROM checking.recipient WHERE agency_id = ? AND id = ?")
            .params(agency.value(), id)
            .update()
        == 1;
  }

  private static Recipient row(ResultSet row, int number) throws SQLException {
    return new Recipient(
        row.getObject("id", UUID.class),
        new AgencyId(row.getLong("agency_id")),
        Recipient.Way.valueOf(row.getString("way")),
        row.getString("address"),
        row.getString("secret"));
  }
}

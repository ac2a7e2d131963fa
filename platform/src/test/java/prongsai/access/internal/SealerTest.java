package prongsai.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.web.ServerKeys;

class SealerTest {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void whatIsSealedOpensForItsPurposeHereAndNowhereElse() {
    Sealer sealer = new Sealer(new ServerKeys(folder));
    byte[] sealed = sealer.seal("totp 1", new byte[] {1, 2, 3});
    assertThat(sealer.open("totp 1", sealed)).contains(new byte[] {1, 2, 3});
    assertThat(new Sealer(new ServerKeys(folder)).open("totp 1", sealed)).isPresent();
    assertThat(sealer.open("totp 2", sealed)).isEmpty();
    assertThat(new Sealer(new ServerKeys(elsewhere)).open("totp 1", sealed)).isEmpty();
    assertThat(sealer.open("totp 1", new byte[3])).isEmpty();
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(sealer.open("totp 1", changed)).isEmpty();
    }
  }

  @Test
  void anEnrolmentComesBackAsItWasForTheSameLinkOnly() {
    Sealer sealer = new Sealer(new ServerKeys(folder));
    Enrolment enrolment = Enrolment.begin("somying", "สมหญิง ใจดี", "$argon2id$…");
    String sealed = enrolment.sealed(sealer, "link one");
    assertThat(Enrolment.open(sealer, "link one", sealed)).contains(enrolment);
    assertThat(Enrolment.open(sealer, "link two", sealed)).isEmpty();
    assertThat(Enrolment.open(sealer, "link one", "***")).isEmpty();
  }

  @Test
  void recoveryCodesAreReadAsPeopleWriteThem() {
    assertThat(Secrets.asMeant(" 7H3K9 - MQ2XZ ")).isEqualTo("7h3k9mq2xz");
    assertThat(Secrets.asMeant("O1lI0")).isEqualTo("01110");
    assertThat(Secrets.recoveryCode()).matches("[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}");
  }
}

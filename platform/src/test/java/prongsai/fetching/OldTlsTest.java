package prongsai.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.bouncycastle.tls.ProtocolVersion;
import org.junit.jupiter.api.Test;

class OldTlsTest {
  private static void isReadAndMarked(ProtocolVersion version) throws Exception {
    try (OldTlsSite site = new OldTlsSite(version);
        LinkChecker checker = LocalChecker.patient()) {
      CheckedLink checked = checker.check(site.page());
      assertThat(checked.reason()).isEqualTo(Reason.ANSWERED);
      assertThat(checked.fetched().remarks()).containsExactly(Fetched.Remark.WEAK_ENCRYPTION);
      assertThat(checked.fetched().exchanges().getFirst().body()).asString().isEqualTo("hello");
    }
  }

  @Test
  void aSiteOfOldEncryptionIsReadAndMarked() throws Exception {
    isReadAndMarked(ProtocolVersion.TLSv10);
    isReadAndMarked(ProtocolVersion.TLSv11);
  }

  @Test
  void aSiteWithABadCertificateIsReadAndMarked() throws Exception {
    isReadAndMarked(ProtocolVersion.TLSv12);
  }

  @Test
  void whatIsNotEncryptedAtAllIsUnsure() throws IOException {
    try (HostileSite site = HostileSite.greeting("220 mail.example ESMTP\r\n");
        LinkChecker checker = LocalChecker.patient()) {
      CheckedLink checked = checker.check("https://127.0.0.1:" + site.port() + "/");
      assertThat(checked.verdict()).isEqualTo(Verdict.UNSURE);
      assertThat(checked.reason()).isEqualTo(Reason.NO_TLS);
    }
  }
}

package prongsai.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static final FetchSettings PUBLIC = FetchSettings.usual("0", "https://example.org");

  private static Guard resolvingTo(String... addresses) {
    return new Guard(
        PUBLIC,
        _ -> Arrays.stream(addresses).map(InetAddress::ofLiteral).toArray(InetAddress[]::new));
  }

  private static void refuses(Guard guard, String address, Reason reason) {
    assertThatThrownBy(() -> guard.check(URI.create(address)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "168.63.129.16",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "::a00:1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "64:ff9b::7f00:1",
        "64:ff9b::808:808",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:7f00:1::1",
        "2001:2::1",
        "2001:10::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "3fff::1",
        "5f00::1",
        "4000::1"
      })
  void anAddressThatIsNotOfThePublicInternetIsRefused(String address) {
    refuses(resolvingTo(address), "http://host.example/", Reason.FORBIDDEN_ADDRESS);
    String literal = address.contains(":") ? "[" + address + "]" : address;
    refuses(resolvingTo("8.8.8.8"), "http://" + literal + "/", Reason.FORBIDDEN_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "1.1.1.1",
        "11.0.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "128.0.0.1",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.1",
        "192.0.1.1",
        "192.167.0.1",
        "198.17.255.255",
        "198.20.0.1",
        "203.150.1.1",
        "223.255.255.255",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2400:cb00::1",
        "2606:4700::1",
        "2a00::1"
      })
  void anAddressOfThePublicInternetIsAllowed(String address) throws Refused {
    assertThat(resolvingTo(address).check(URI.create("https://host.example/")).addresses())
        .containsExactly(InetAddress.ofLiteral(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2130706433",
        "017700000001",
        "0x7f000001",
        "0x7f.1",
        "0x7f.0.0.1",
        "0177.0.0.1",
        "127.1",
        "127.0.1",
        "127.0.0.1.",
        "0",
        "0x0",
        "0xa9fea9fe",
        "2852039166",
        "169.16689662",
        "0251.0376.0251.0376",
        "3232235521",
        "0xC0A80001",
        "0x7F.1",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "www.localhost",
        "printer.local",
        "metadata.google.internal",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:ffff:127.0.0.1]",
        "[0000::0001]",
        "[::ffff:a9fe:a9fe]"
      })
  void everySpellingOfAForbiddenHostIsRefused(String host) {
    refuses(resolvingTo("8.8.8.8"), "http://" + host + "/", Reason.FORBIDDEN_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://256.1.1.1/",
        "http://1.2.3.4.5/",
        "http://0x100000000/",
        "http://08.1.1.1/",
        "http://1.2.3.256/",
        "http://[::1%25lo]/",
        "http://host:99999/",
        "http://-/",
        "http:///path",
        "http://a..b/",
        "http://host:0/"
      })
  void aHostThatIsNoneIsMalformed(String address) {
    refuses(resolvingTo("8.8.8.8"), address, Reason.MALFORMED_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://host.example/",
        "file:///etc/passwd",
        "gopher://host.example/",
        "javascript:1",
        "http://user@host.example/",
        "http://user:word@host.example/",
        "http://host.example:22/",
        "http://host.example:25/",
        "http://host.example:5432/"
      })
  void onlyPlainWebAddressesOnWebPortsAreAllowed(String address) {
    refuses(resolvingTo("8.8.8.8"), address, Reason.FORBIDDEN_ADDRESS);
  }

  @Test
  void oneForbiddenAddressAmongManyRefusesTheName() {
    refuses(resolvingTo("8.8.8.8", "10.0.0.1"), "http://host.example/", Reason.FORBIDDEN_ADDRESS);
    refuses(
        resolvingTo("2606:4700::1", "8.8.8.8", "::1"),
        "http://host.example/",
        Reason.FORBIDDEN_ADDRESS);
  }

  @Test
  void aNameIsAskedForOnceAndItsCheckedAddressesKept() throws Refused {
    AtomicInteger asked = new AtomicInteger();
    Guard guard =
        new Guard(
            PUBLIC,
            _ ->
                new InetAddress[] {
                  InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? "8.8.8.8" : "127.0.0.1")
                });
    guard.check(URI.create("http://host.example/"));
    assertThat(guard.check(URI.create("http://HOST.example./")).addresses())
        .containsExactly(InetAddress.ofLiteral("8.8.8.8"));
    assertThat(asked).hasValue(1);
  }
}

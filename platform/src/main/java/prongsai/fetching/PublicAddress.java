package prongsai.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/// Which IP addresses belong to the public Internet. Everything that the registries of special
/// addresses set apart is refused (RFC 6890 and what came after), and so is every IPv6 form that
/// holds an IPv4 address inside: 6to4, Teredo, NAT64, IPv4-compatible.
final class PublicAddress {
  private static final List<Block> FORBIDDEN_4 =
      List.of(
          Block.of("0.0.0.0", 8), // this network
          Block.of("10.0.0.0", 8), // private
          Block.of("100.64.0.0", 10), // behind a carrier's NAT
          Block.of("127.0.0.0", 8), // loopback
          Block.of("169.254.0.0", 16), // link-local, metadata of clouds
          Block.of("172.16.0.0", 12), // private
          Block.of("192.0.0.0", 24), // protocol assignments
          Block.of("192.0.2.0", 24), // documentation
          Block.of("192.88.99.0", 24), // 6to4 relays
          Block.of("192.168.0.0", 16), // private
          Block.of("198.18.0.0", 15), // benchmarking
          Block.of("198.51.100.0", 24), // documentation
          Block.of("203.0.113.0", 24), // documentation
          Block.of("168.63.129.16", 32), // a cloud's host
          Block.of("224.0.0.0", 4), // multicast
          Block.of("240.0.0.0", 4)); // reserved, broadcast

  /// The only part of IPv6 that is given out to networks.
  private static final Block GLOBAL_6 = Block.of("2000::", 3);

  private static final List<Block> FORBIDDEN_6 =
      List.of(
          Block.of("2001::", 23), // protocol assignments, Teredo, benchmarking
          Block.of("2001:db8::", 32), // documentation
          Block.of("2002::", 16), // 6to4
          Block.of("3fff::", 20)); // documentation

  private PublicAddress() {}

  /// Whether anybody on the Internet may be meant by it.
  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress(); // an IPv4-mapped IPv6 address is IPv4 to the JDK
    return address instanceof Inet4Address
        ? FORBIDDEN_4.stream().noneMatch(block -> block.holds(bytes))
        : GLOBAL_6.holds(bytes) && FORBIDDEN_6.stream().noneMatch(block -> block.holds(bytes));
  }

  /// Addresses that begin with the same bits.
  @SuppressWarnings("ArrayRecordComponent") // not compared by equals
  private record Block(byte[] first, int bits) {
    static Block of(String first, int bits) {
      return new Block(InetAddress.ofLiteral(first).getAddress(), bits);
    }

    boolean holds(byte[] address) {
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> i % 8;
        if ((address[i / 8] & mask) != (first[i / 8] & mask)) return false;
      }
      return true;
    }
  }
}

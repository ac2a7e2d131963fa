package prongsai.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The host of an address, and the IP address in it when it is a number in any of the spellings
/// that programs understand: 2130706433, 0x7f.1, 017700000001.
///
/// @param name lower case, without the dot at the end
/// @param number the address, when it is one
record HostName(String name, Optional<InetAddress> number) {
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");
  private static final Pattern NUMERIC_END = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");

  /// Reads it; empty when it is no host.
  static Optional<HostName> parse(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    if (name.startsWith("[")) return literal6(name);
    if (name.endsWith(".")) name = name.substring(0, name.length() - 1);
    if (name.length() > 253 || !NAME.matcher(name).matches()) return Optional.empty();
    if (!NUMERIC_END.matcher(name).matches())
      return Optional.of(new HostName(name, Optional.empty()));
    String number = name;
    return number(name).map(address -> new HostName(number, Optional.of(address)));
  }

  private static Optional<HostName> literal6(String bracketed) {
    if (!bracketed.endsWith("]") || bracketed.indexOf('%') >= 0) return Optional.empty();
    try {
      InetAddress address = InetAddress.ofLiteral(bracketed.substring(1, bracketed.length() - 1));
      return Optional.of(new HostName(bracketed, Optional.of(address)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// IPv4 as the WHATWG URL standard reads it: one to four numbers, decimal, octal or hexadecimal,
  /// the last one filling what is left.
  private static Optional<InetAddress> number(String name) {
    String[] parts = name.split("\\.", -1);
    if (parts.length > 4) return Optional.empty();
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      Optional<Long> part = part(parts[i]);
      boolean last = i == parts.length - 1;
      long most = last ? (1L << (8 * (5 - parts.length))) - 1 : 255;
      if (part.isEmpty() || part.get() > most) return Optional.empty();
      address |= last ? part.get() : part.get() << (8 * (3 - i));
    }
    byte[] bytes = {
      (byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address
    };
    try {
      return Optional.of(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Long> part(String digits) {
    try {
      if (digits.equals("0x")) return Optional.of(0L);
      if (digits.startsWith("0x")) return Optional.of(Long.parseLong(digits.substring(2), 16));
      if (digits.length() > 1 && digits.startsWith("0"))
        return Optional.of(Long.parseLong(digits, 8));
      return Optional.of(Long.parseLong(digits));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}

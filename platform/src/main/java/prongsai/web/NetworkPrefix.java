package prongsai.web;

import java.util.Arrays;

/// Which network a request came from, without its address: a keyed hash of the prefix (IPv4 /24,
/// IPv6 /48) under a key that lives in memory only and is thrown away every day. Good for counting
/// requests of one network within a day; worth nothing to whoever finds it. Never stored.
public final class NetworkPrefix {
  private final byte[] hash;

  NetworkPrefix(byte[] hash) {
    this.hash = hash.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NetworkPrefix that && Arrays.equals(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return "NetworkPrefix";
  }
}

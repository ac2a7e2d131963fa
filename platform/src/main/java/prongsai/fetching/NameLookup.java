package prongsai.fetching;

import java.net.InetAddress;

/// Finds the addresses of a name.
@FunctionalInterface
interface NameLookup {
  /// All addresses of the name.
  ///
  /// @throws Refused with [Reason#NO_SUCH_HOST], or with [Reason#TIMED_OUT] when nobody could say
  InetAddress[] lookUp(String name) throws Refused;
}

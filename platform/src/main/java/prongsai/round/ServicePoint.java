package prongsai.round;

import java.util.UUID;

/// A counter or office with a public link of its own, so that participation can be told apart.
///
/// @param link last part of its address
/// @param active false once it was taken away; its link works no more
public record ServicePoint(UUID id, RoundId round, String name, String link, boolean active) {
  /// A name may have this many letters.
  public static final int LONGEST_NAME = 120;
}

package prongsai.evidence;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// What was seen at one link at one time.
///
/// @param number within the round, from 1
/// @param url the link as it was asked for
/// @param landed where it ended, after redirects
/// @param at when it was asked for
/// @param occasion why it was looked at, as a word of whoever asked
/// @param status HTTP status of the last response; 0 when there was none
/// @param vantage from where we looked, as this site names itself
/// @param note what was left out and why, and what a person should know besides, in Thai; may be
///   empty
/// @param manifest all of this in lines of text, with the hashes of the parts and of the manifest
///   before
/// @param manifestSha256 in hexadecimal digits
/// @param parts what was kept
/// @param stamp the time stamp of an outside authority; empty when there is none
public record Capture(
    CaptureId id,
    RoundId round,
    int number,
    Code item,
    String url,
    String landed,
    Instant at,
    String occasion,
    int status,
    String vantage,
    String note,
    String previousSha256,
    String manifest,
    String manifestSha256,
    List<Part> parts,
    Optional<TimeStamp> stamp) {
  public Capture {
    parts = List.copyOf(parts);
  }

  /// The same with its manifest.
  Capture with(String written, String sha256) {
    return new Capture(
        id,
        round,
        number,
        item,
        url,
        landed,
        at,
        occasion,
        status,
        vantage,
        note,
        previousSha256,
        written,
        sha256,
        parts,
        stamp);
  }

  /// The part of a name.
  public Optional<Part> part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /// The link, where it may be opened: http and https only.
  public Optional<URI> live() {
    return Optional.of(url)
        .filter(text -> text.startsWith("http://") || text.startsWith("https://"))
        .map(URI::create);
  }
}

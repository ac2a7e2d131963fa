package prongsai.agency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import prongsai.scoring.problem.Problem;

/// What would become of the register: worked out first, shown, and done only then.
///
/// @param added agencies that are new
/// @param changed agencies that are there and would differ
/// @param unchanged how many are there as wanted
/// @param refused how many are not as they must be
/// @param problems why, in order of their rows
public record RegisterPlan(
    List<AgencyEntry> added,
    List<Change> changed,
    int unchanged,
    int refused,
    List<Problem> problems) {
  public RegisterPlan {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    problems = List.copyOf(problems);
  }

  /// An agency that would differ.
  ///
  /// @param before as it is; `id` and `path` of the agency stay with it
  /// @param was the same as an entry
  /// @param becomes as it would be
  public record Change(Agency before, AgencyEntry was, AgencyEntry becomes) {
    /// The names of the parts that differ: `name`, `type`, …
    public List<String> parts() {
      return PARTS.stream()
          .filter(part -> !part.of.apply(was).equals(part.of.apply(becomes)))
          .map(Part::name)
          .toList();
    }

    /// A part as it is.
    public String before(String part) {
      return of(part, was);
    }

    /// A part as it would be.
    public String after(String part) {
      return of(part, becomes);
    }
  }

  private record Part(String name, Function<AgencyEntry, String> of) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("name", AgencyEntry::name),
          new Part("name_en", AgencyEntry::nameInEnglish),
          new Part("type", AgencyEntry::type),
          new Part("ministry", AgencyEntry::ministry),
          new Part("province", AgencyEntry::province),
          new Part("parent_code", AgencyEntry::parentCode),
          new Part("active", entry -> Boolean.toString(entry.active())));

  private static String of(String part, AgencyEntry entry) {
    return PARTS.stream()
        .filter(one -> one.name.equals(part))
        .findFirst()
        .orElseThrow()
        .of
        .apply(entry);
  }

  /// Whether it would change nothing.
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty();
  }

  /// Types that no agency of the register has so far, among what would be added or changed; a slip
  /// of the keyboard shows here. Likewise ministries and provinces.
  ///
  /// @param part `type`, `ministry` or `province`
  /// @param known what the register has
  public Set<String> unknown(String part, Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    entries().map(entry -> of(part, entry)).filter(one -> !one.isEmpty()).forEach(unknown::add);
    unknown.removeAll(known);
    return unknown;
  }

  private Stream<AgencyEntry> entries() {
    return Stream.concat(added.stream(), changed.stream().map(Change::becomes));
  }

  /// Fingerprint of what would be done: two plans with the same one do the same.
  public String sha256() {
    StringBuilder text = new StringBuilder();
    added.forEach(entry -> text.append("+ ").append(entry).append('\n'));
    changed.forEach(change ->
        text.append("~ ").append(change.was).append(" > ").append(change.becomes).append('\n'));
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package prongsai.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.importing.internal.Nearest;
import prongsai.importing.internal.Written;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.framework.Part;

/// The parts of a framework by everything people call them: code, official name in Thai or English,
/// other names in print, `ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่`.
final class PartNames {
  private static final Pattern CODE = Pattern.compile("[a-z]? ?[0-9]{1,3}(\\.[0-9]{1,3})?");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:ตัวชี้วัดย่อยที่|ตัวชี้วัดที่|ตัวชี้วัด|ข้อ|indicator|item)? ?([a-z]{0,3}[0-9.]*[0-9])[.):]?(?: (.*))?");

  private final Outline outline;
  private final Map<String, Optional<Code>> names = new HashMap<>();

  PartNames(Outline outline) {
    this.outline = outline;
    for (Part part : outline.parts()) {
      name(part.name().th(), part.code());
      name(part.name().en(), part.code());
      if (part instanceof Indicator indicator)
        indicator.alsoNamed().forEach(name -> name(name, part.code()));
    }
    for (String name : List.of("ita", "คะแนน ita", "ผลคะแนน ita", "คะแนนรวม ita"))
      name(name, Code.TOTAL);
  }

  /// Whether a word is formed like a code, known or not.
  static boolean looksLikeCode(String written) {
    return CODE.matcher(Written.key(Written.digits(written))).matches();
  }

  /// A name that two parts share is no name.
  private void name(String name, Code code) {
    if (!name.isBlank())
      names.merge(
          Written.key(name),
          Optional.of(code),
          (one, other) -> one.equals(other) ? one : Optional.empty());
  }

  /// The part that was meant.
  Optional<Code> find(String written) {
    String plain = Written.plain(written);
    if (plain.isEmpty()) return Optional.empty();
    Code code = Code.read(plain);
    if (outline.find(code).isPresent()) return Optional.of(code);
    String key = Written.key(Written.digits(plain));
    Optional<Code> named = names.getOrDefault(key, Optional.empty());
    return named.isPresent() ? named : numbered(key);
  }

  /// A number with a name behind it, which must be the name of that number.
  private Optional<Code> numbered(String key) {
    Matcher matcher = NUMBERED.matcher(key);
    if (!matcher.matches()) return Optional.empty();
    Code code = Code.read(matcher.group(1));
    String name = Optional.ofNullable(matcher.group(2)).orElse("");
    boolean agrees =
        name.isEmpty() || names.getOrDefault(name, Optional.empty()).equals(Optional.of(code));
    return Optional.of(code).filter(_ -> agrees && outline.find(code).isPresent());
  }

  /// Codes and names close to what was written, nearest first; empty when none is.
  String near(String written) {
    List<String> known = new ArrayList<>();
    for (Part part : outline.parts()) {
      known.add(part.code().value());
      if (part instanceof Indicator) known.add(part.name().th());
    }
    return String.join(", ", Nearest.close(written, known));
  }
}

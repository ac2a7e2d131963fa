package prongsai.evidence;

import java.util.List;

/// A capture as lines of text, `name: value`, always in the same order: what is hashed and stamped.
final class Manifest {
  private Manifest() {}

  static String of(Capture capture) {
    StringBuilder lines = new StringBuilder("prongsai-evidence: 1\n");
    line(lines, "capture", capture.id().value());
    line(lines, "round", capture.round());
    line(lines, "number", capture.number());
    line(lines, "item", capture.item());
    line(lines, "url", capture.url());
    line(lines, "landed", capture.landed());
    line(lines, "at", capture.at());
    line(lines, "occasion", capture.occasion());
    line(lines, "status", capture.status());
    line(lines, "vantage", capture.vantage());
    line(lines, "note", capture.note());
    line(lines, "previous", capture.previousSha256());
    parts(lines, capture.parts());
    return lines.toString();
  }

  private static void parts(StringBuilder lines, List<Part> parts) {
    for (Part part : parts)
      line(
          lines,
          "part",
          String.join(
              " ",
              part.name(),
              part.type(),
              Long.toString(part.size()),
              part.sha256(),
              part.kept() ? "kept" : "hash-only"));
  }

  private static void line(StringBuilder lines, String name, Object value) {
    lines.append(name).append(": ").append(value.toString().replaceAll("\\R", " ")).append('\n');
  }
}

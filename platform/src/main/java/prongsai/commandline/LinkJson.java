package prongsai.commandline;

import prongsai.checking.VerdictWords;
import prongsai.examining.Examination;
import prongsai.examining.Hint;
import prongsai.fetching.Verdict;
import tools.jackson.core.JsonGenerator;

/// The outcomes of a check as JSON.
final class LinkJson {
  private LinkJson() {}

  /// One object with the counts and every link.
  static void write(LinkReport report, JsonGenerator to) {
    to.writeStartObject();
    to.writeName("counts");
    to.writeStartObject();
    for (Verdict verdict : Verdict.values())
      to.writeNumberProperty(verdict.name(), report.count(verdict));
    to.writeEndObject();
    to.writeName("links");
    to.writeStartArray();
    for (LinkOutcome outcome : report.outcomes()) write(outcome, to);
    to.writeEndArray();
    to.writeEndObject();
  }

  private static void write(LinkOutcome outcome, JsonGenerator to) {
    to.writeStartObject();
    to.writeStringProperty("item", outcome.item());
    to.writeStringProperty("url", outcome.url());
    to.writeStringProperty("verdict", outcome.verdict().name());
    to.writeStringProperty("reason", outcome.reason().name());
    to.writeStringProperty("message", VerdictWords.of(outcome.reason()));
    to.writeNumberProperty("status", outcome.status());
    to.writeStringProperty("landed", outcome.landed());
    to.writeBooleanProperty("weak_encryption", outcome.weak());
    outcome.examination().ifPresent(found -> write(found, to));
    to.writeEndObject();
  }

  private static void write(Examination examination, JsonGenerator to) {
    to.writeStringProperty("rules", examination.rules());
    to.writeName("hints");
    to.writeStartArray();
    for (Hint hint : examination.hints()) {
      to.writeStartObject();
      to.writeStringProperty("key", hint.key());
      to.writeStringProperty("finding", hint.finding().name());
      to.writeStringProperty("message", hint.thai());
      to.writeStringProperty("evidence", hint.evidence());
      to.writeEndObject();
    }
    to.writeEndArray();
  }
}

package prongsai.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import prongsai.results.Assessment;
import prongsai.results.ResultJson;
import prongsai.scoring.problem.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON on the console.
final class Json {
  private Json() {}

  /// Writes one value and ends the line.
  static void print(PrintWriter out, Consumer<JsonGenerator> writer) {
    try (JsonGenerator to =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
      writer.accept(to);
    }
    out.println();
    out.flush();
  }

  /// The object of a framework that was refused.
  static void refusal(JsonGenerator to, List<Problem> problems) {
    to.writeStartObject();
    new ResultJson(to, false).problems(problems);
    to.writeEndObject();
  }

  /// The object of files that no result may be drawn from: everything that would hold a number is
  /// null, and the problems say why.
  static void unusable(JsonGenerator to, Assessment assessment) {
    to.writeStartObject();
    ResultJson json = new ResultJson(to, false);
    json.framework(assessment.framework());
    to.writeStringProperty(
        "agency", assessment.agencies().size() == 1 ? assessment.agencies().getFirst() : "");
    to.writeName("total");
    to.writeStartObject();
    to.writeName("published");
    to.writeNull();
    to.writeName("exact");
    to.writeNull();
    to.writeEndObject();
    to.writeName("level");
    to.writeNull();
    to.writeName("passed");
    to.writeNull();
    to.writeName("instruments");
    to.writeStartArray();
    to.writeEndArray();
    json.problems(assessment.problems());
    to.writeEndObject();
  }

  /// A writer that a generator cannot close.
  private static final class Unclosed extends java.io.FilterWriter {
    Unclosed(PrintWriter out) {
      super(out);
    }

    @Override
    public void close() {}
  }
}

package prongsai.commandline;

import java.nio.file.Path;
import java.util.List;
import prongsai.results.ResultJson;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Result;
import tools.jackson.core.JsonGenerator;

/// What `report` made, as JSON.
final class ReportJson {
  private final JsonGenerator to;
  private final ResultJson results;

  ReportJson(JsonGenerator to) {
    this.to = to;
    this.results = new ResultJson(to, false);
  }

  /// One agency with its documents.
  void write(Result result, List<Path> documents, List<Problem> problems) {
    to.writeStartObject();
    results.framework(result.framework());
    to.writeStringProperty("agency", result.agency());
    results.total(result);
    to.writeName("documents");
    to.writeStartArray();
    for (Path document : documents) to.writeString(document.toString());
    to.writeEndArray();
    results.problems(problems);
    to.writeEndObject();
  }

  /// Many agencies: how many, and where.
  void total(int agencies, Path out, List<Problem> problems) {
    to.writeStartObject();
    to.writeNumberProperty("agencies", agencies);
    to.writeStringProperty("out", out.toString());
    results.problems(problems);
    to.writeEndObject();
  }
}

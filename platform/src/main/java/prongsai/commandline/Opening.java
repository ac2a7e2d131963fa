package prongsai.commandline;

import java.util.List;
import prongsai.frameworks.Frameworks;
import prongsai.frameworks.Reading;
import prongsai.results.Assessment;
import prongsai.results.Inputs;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;

/// What opening the data came to: an assessment, or a framework so wrong that nothing can be read.
sealed interface Opening {
  /// The files were read; some may be wrong.
  record Opened(Assessment assessment) implements Opening {}

  /// The framework is wrong.
  record Refused(List<Problem> problems) implements Opening {}

  static Opening of(String framework, Inputs inputs) {
    return switch (Frameworks.open(framework)) {
      case Reading.Good<Framework>(Framework good) -> new Opened(Assessment.read(good, inputs));
      case Reading.Faulty<Framework>(List<Problem> problems) -> new Refused(problems);
    };
  }
}

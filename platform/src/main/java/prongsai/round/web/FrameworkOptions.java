package prongsai.round.web;

import java.util.LinkedHashMap;
import java.util.Map;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.Framework;

/// The frameworks that can be chosen for a round: those with complete questions, the latest first.
final class FrameworkOptions {
  private FrameworkOptions() {}

  /// Names by id.
  static Map<String, String> all() {
    Map<String, String> options = new LinkedHashMap<>();
    for (String id : Frameworks.bundled().reversed()) {
      Framework framework = Frameworks.load(id);
      if (framework.isComplete()) options.put(id, name(framework));
    }
    return options;
  }

  /// `กรอบการประเมินปีงบประมาณ 2565 รุ่น 1.0.0`.
  static String name(Framework framework) {
    return "กรอบการประเมินปีงบประมาณ พ.ศ. %s รุ่น %s"
        .formatted(framework.fiscalYear(), framework.version());
  }
}

package prongsai.plan.web;

import java.util.List;
import java.util.Optional;
import prongsai.plan.Measure;
import prongsai.scoring.framework.Instrument;

/// The official table of a plan: a row a measure.
///
/// @param measures in order
/// @param figures of the result that the plan answers
/// @param names of people
public record OfficialTable(List<Measure> measures, PlanFigures figures, NamesOfPeople names) {
  public OfficialTable {
    measures = List.copyOf(measures);
  }

  /// What a measure is for: `เครื่องมือการประเมิน IIT ตัวชี้วัดการใช้งบประมาณ`; empty for nothing
  /// of the assessment.
  public String issue(Measure measure) {
    return measure
        .indicator()
        .map(code -> {
          Optional<Instrument> instrument = figures.outline().instrumentOf(code);
          String name =
              figures.outline().find(code).map(part -> part.name().th()).orElse(code.value());
          return instrument.map(one -> "เครื่องมือการประเมิน " + one.code() + " ").orElse("")
              + "ตัวชี้วัด"
              + name;
        })
        .orElse("");
  }

  /// What it is to lift: `O42 จาก 0.00 เป็น 100`.
  public List<String> aims(Measure measure) {
    return measure.aims().entrySet().stream()
        .map(aim ->
            aim.getKey()
                + " จาก "
                + figures.score(aim.getKey())
                + " เป็น "
                + aim.getValue().toPlainString())
        .toList();
  }

  /// Who is reminded; empty for all officers.
  public String contact(Measure measure) {
    return measure.contact().map(names::of).orElse("");
  }
}

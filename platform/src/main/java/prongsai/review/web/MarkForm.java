package prongsai.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.review.Confidence;
import prongsai.review.DisclosureItems;
import prongsai.review.Given;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.web.FormErrors;
import prongsai.web.Numbers;
import prongsai.web.Typed;

/// A mark as somebody fills it in.
///
/// @param mark key of the chosen option; empty for none
/// @param reason the words
/// @param confidence as in the form; empty for none
public record MarkForm(String mark, String reason, String confidence) {
  static MarkForm of(Optional<Given> given) {
    return given
        .map(found -> new MarkForm(found.mark(), found.reason(), found.confidence().value()))
        .orElse(new MarkForm("", "", Confidence.SURE.value()));
  }

  /// As sent; a phrase that was chosen stands before what was typed.
  static MarkForm typed(String mark, String reason, String phrase, String confidence) {
    String own = Typed.text(reason);
    String chosen = Typed.text(phrase);
    String both = own.contains(chosen) ? own : (chosen + " " + own).strip();
    return new MarkForm(mark, both, confidence);
  }

  FormErrors errors(Item item) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    Optional<Option> option = DisclosureItems.option(item, mark);
    if (option.isEmpty()) errors.put("mark", List.of("เลือกผลการตรวจ"));
    boolean below = option.filter(found -> !DisclosureItems.isFull(item, found)).isPresent();
    if (below && reason.isEmpty())
      errors.put("reason", List.of("ระบุเหตุผล เพราะผลการตรวจไม่เต็ม"));
    if (reason.length() > Given.LONGEST_REASON)
      errors.put(
          "reason",
          List.of("เหตุผลยาวเกิน " + Numbers.grouped(Given.LONGEST_REASON) + " ตัวอักษร"));
    if (Confidence.typed(confidence).isEmpty())
      errors.put("confidence", List.of("เลือกความมั่นใจ"));
    return new FormErrors(errors);
  }
}

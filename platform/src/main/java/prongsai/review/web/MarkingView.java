package prongsai.review.web;

import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.disclosure.Answer;
import prongsai.review.Assignment;
import prongsai.review.Assignments;
import prongsai.review.DisclosureItems;
import prongsai.review.Given;
import prongsai.review.Marking;
import prongsai.review.Notes;
import prongsai.round.Round;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.web.FormErrors;

/// What the page shows where an assessor marks.
///
/// @param others marks of the other seats, as far as they may be seen; of nobody by name
public record MarkingView(
    Assignment own,
    Round round,
    Agency agency,
    Item item,
    Optional<Answer> answer,
    List<SeenLink> links,
    Assignments.Place place,
    Marking.Lock lock,
    List<Given> others,
    List<Notes.Phrase> phrases,
    String journal,
    MarkForm form,
    FormErrors errors,
    boolean saved) {

  /// Its address.
  public String path() {
    return "/desk/review/" + own.id();
  }

  /// Why nothing can be changed; empty when it can.
  public String locked() {
    return switch (lock) {
      case OPEN -> "";
      case BOTH_IN -> "มีผลของผู้ตรวจทั้งสองคนแล้ว จึงแก้ไขไม่ได้";
      case OPENED -> "เปิดผลให้หน่วยงานแล้ว จึงแก้ไขไม่ได้";
      case NOT_THEIRS -> "รายการนี้มอบหมายให้ผู้อื่นแล้ว";
    };
  }

  /// The key on the keyboard for an option: 1 for the full mark, 0 for nothing; empty for others.
  public String key(Option option) {
    if (DisclosureItems.isFull(item, option)) return "1";
    return option.positive().signum() == 0 ? "0" : "";
  }

  /// How an agency judges one required element; empty when it said nothing.
  public String element(int index) {
    List<Answer.Element> elements = answer.map(Answer::elements).orElse(List.of());
    if (index >= elements.size()) return "";
    Answer.Element one = elements.get(index);
    String ticks =
        (one.exists() ? " มี" : "")
            + (one.complete() ? " ครบถ้วน" : "")
            + (one.rightYear() ? " ตรงปี" : "");
    return ticks.isEmpty() ? "หน่วยงานไม่ได้ทำเครื่องหมาย" : "หน่วยงานทำเครื่องหมายว่า" + ticks;
  }

  /// The phrases for this item.
  public List<Notes.Phrase> fitting() {
    return phrases.stream()
        .filter(one -> one.item().isEmpty() || one.item().equals(item.code().value()))
        .toList();
  }
}

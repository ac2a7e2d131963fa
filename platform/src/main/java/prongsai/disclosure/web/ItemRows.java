package prongsai.disclosure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import prongsai.checking.Checks;
import prongsai.checking.LinkCheck;
import prongsai.disclosure.Answer;
import prongsai.disclosure.Checklist;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Comment;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Outline;

/// Lists the items of a checklist with how far each is.
@Component
class ItemRows {
  private final Checklists checklists;
  private final Checks checks;

  ItemRows(Checklists checklists, Checks checks) {
    this.checklists = checklists;
    this.checks = checks;
  }

  /// In the order of the framework.
  List<ItemRow> of(ChecklistHead head) {
    Checklist checklist = checklists.of(head.round());
    Outline outline = Outline.of(head.round().framework());
    Map<Code, List<LinkCheck>> checked =
        checks.latest(head.round().id()).stream().collect(Collectors.groupingBy(LinkCheck::item));
    Map<Code, List<String>> asks =
        checklists.comments(head.round().id()).stream()
            .filter(comment -> !comment.done())
            .collect(
                Collectors.groupingBy(
                    Comment::item, Collectors.mapping(Comment::text, Collectors.toList())));
    List<ItemRow> rows = new ArrayList<>();
    for (Item item : head.items()) {
      Answer answer = checklist.answer(item.code());
      List<String> asked = asks.getOrDefault(item.code(), List.of());
      List<LinkCheck> found = checked.getOrDefault(item.code(), List.of());
      ItemState state = ItemState.of(answer, found, !asked.isEmpty());
      Ratio points = outline.share(item.code()).times(Ratio.HUNDRED);
      rows.add(new ItemRow(rows.size() + 1, item, answer, state, points, asked));
    }
    return rows;
  }
}

package prongsai.disclosure.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import prongsai.disclosure.Answer;
import prongsai.disclosure.ApprovedChecklist;
import prongsai.disclosure.Checklist;
import prongsai.disclosure.ChecklistBytes;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.round.Round;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Item;
import prongsai.web.Typed;

/// What an agency answered the year before, as proposals for this year: the answer, its explanation
/// and its links. Neither dates nor ticks, which say what a page is this year.
@Component
public class LastYear {
  private final Rounds rounds;
  private final Checklists checklists;

  LastYear(Rounds rounds, Checklists checklists) {
    this.rounds = rounds;
    this.checklists = checklists;
  }

  /// A checklist of the year before.
  ///
  /// @param approved whether it is the one that was approved, and not only filled in
  /// @param sha256 of its bytes: the same when it is the same
  /// @param proposals for items of this year that were answered then
  public record Source(Round round, boolean approved, String sha256, List<Proposal> proposals) {
    public Source {
      proposals = List.copyOf(proposals);
    }
  }

  /// The checklist of the year before; empty when the agency had no round then.
  public Optional<Source> of(Round round) {
    return rounds.find(round.agency(), round.year().previous()).map(last -> source(round, last));
  }

  private Source source(Round round, Round last) {
    Optional<ApprovedChecklist> approved = checklists.approved(last.id());
    Checklist checklist =
        approved.map(ApprovedChecklist::checklist).orElseGet(() -> checklists.of(last));
    String sha256 = ChecklistBytes.sha256(ChecklistBytes.of(last, checklist));
    return new Source(last, approved.isPresent(), sha256, proposals(round, last, checklist));
  }

  private static List<Proposal> proposals(Round round, Round last, Checklist checklist) {
    Map<String, Item> then = new HashMap<>();
    for (Item item : Checklists.items(last.framework())) then.put(key(item, round, last), item);
    List<Proposal> proposals = new ArrayList<>();
    for (Item item : Checklists.items(round.framework()))
      Optional.ofNullable(then.get(key(item, round, last)))
          .map(before -> checklist.answers().get(before.code()))
          .map(LastYear::values)
          .filter(values -> !values.isEmpty())
          .ifPresent(values -> proposals.add(new Proposal(item, values)));
    return proposals;
  }

  /// By code within one framework; by name between two, where a code may mean another thing.
  private static String key(Item item, Round round, Round last) {
    return round.frameworkId().equals(last.frameworkId())
        ? item.code().value()
        : Typed.text(item.name().th()).replace(" ", "");
  }

  private static SequencedMap<Field, String> values(Answer answer) {
    SequencedMap<Field, String> values = new LinkedHashMap<>();
    answer.has().ifPresent(has -> values.put(Field.HAS, has ? "yes" : "no"));
    if (!answer.explanation().isEmpty()) values.put(Field.EXPLANATION, answer.explanation());
    if (!answer.links().isEmpty()) Proposal.putLinks(values, answer.links());
    return values;
  }
}

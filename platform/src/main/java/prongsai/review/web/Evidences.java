package prongsai.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.checking.Checks;
import prongsai.checking.LinkCheck;
import prongsai.checking.Occasion;
import prongsai.disclosure.Answer;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Link;
import prongsai.evidence.Capture;
import prongsai.evidence.Evidence;
import prongsai.evidence.Part;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// What was handed in for an item and what checks saw there.
@Component
class Evidences {
  private static final int MOST_TEXT = 20_000;

  private final Checklists checklists;
  private final Checks checks;
  private final Evidence evidence;

  Evidences(Checklists checklists, Checks checks, Evidence evidence) {
    this.checklists = checklists;
    this.checks = checks;
    this.evidence = evidence;
  }

  /// What an agency handed in for an item; empty when nothing was.
  Optional<Answer> answer(RoundId round, Code item) {
    return checklists
        .approved(round)
        .flatMap(found -> Optional.ofNullable(found.checklist().answers().get(item)));
  }

  /// The links of an answer with their checks.
  List<SeenLink> links(RoundId round, Optional<Answer> answer) {
    if (answer.isEmpty()) return List.of();
    List<LinkCheck> all = checks.of(round, answer.get().item());
    return answer.get().links().stream().map(link -> seen(link, all)).toList();
  }

  private SeenLink seen(Link link, List<LinkCheck> all) {
    List<LinkCheck> own = all.stream().filter(one -> one.url().equals(link.url())).toList();
    Optional<LinkCheck> then =
        own.stream()
            .filter(one -> one.occasion() == Occasion.SUBMISSION)
            .max(Comparator.comparing(LinkCheck::at))
            .or(() -> own.stream().min(Comparator.comparing(LinkCheck::at)));
    Optional<LinkCheck> now =
        own.stream()
            .max(Comparator.comparing(LinkCheck::at))
            .filter(one -> !then.equals(Optional.of(one)));
    return new SeenLink(link, then.map(this::read), now.map(this::read));
  }

  private SeenCheck read(LinkCheck check) {
    Optional<Capture> capture = check.capture().flatMap(evidence::find);
    String text = capture.map(evidence::text).map(String::strip).orElse("");
    return new SeenCheck(
        check,
        capture.flatMap(found -> found.part(Part.PICTURE)).filter(Part::kept).isPresent(),
        text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) + "…" : text);
  }
}

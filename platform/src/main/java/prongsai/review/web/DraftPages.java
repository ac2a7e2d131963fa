package prongsai.review.web;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.review.Drafts;
import prongsai.review.Drafts.Draft;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;
import prongsai.web.ThaiDates;

/// Keeps what somebody types while they type, for the script of the pages of a review.
@Controller
class DraftPages {
  private final Asked asked;
  private final DecisionPages decisions;
  private final RoundsAtDesk atDesk;
  private final Rights rights;
  private final Drafts drafts;
  private final Clock clock;

  DraftPages(
      Asked asked,
      DecisionPages decisions,
      RoundsAtDesk atDesk,
      Rights rights,
      Drafts drafts,
      Clock clock) {
    this.asked = asked;
    this.decisions = decisions;
    this.atDesk = atDesk;
    this.rights = rights;
    this.drafts = drafts;
    this.clock = clock;
  }

  /// A field as the script sends it.
  ///
  /// @param field its name in the form
  /// @param value what stands in it
  /// @param seen the version that it began with
  record Typing(Optional<String> field, Optional<String> value, Optional<String> seen) {
    String text() {
      String text = Lines.of(value.orElse(""));
      if (text.length() > Drafts.LONGEST) throw bad();
      return text;
    }

    long version() {
      String typed = seen.orElse("");
      if (!typed.matches("\\d{1,15}")) throw bad();
      return Long.parseLong(typed);
    }
  }

  /// What the script is told, as of every field that saves itself.
  record Told(
      String state, long version, String value, String theirs, String mine, String by, String at) {}

  @PostMapping("/desk/review/{assignment" + Asked.ID + "}/draft")
  ResponseEntity<Told> marking(@PathVariable("assignment") String id, Typing typing) {
    String own = asked.assignment(id).id().toString();
    return switch (typing.field().orElse("")) {
      case "reason" -> keep(MarkingPages.place(own), typing);
      case "text" -> keep(MarkingPages.journalPlace(own), typing);
      case String _ -> throw bad();
    };
  }

  @PostMapping("/desk/review/clarifications/{clarification" + Asked.ID + "}/draft")
  ResponseEntity<Told> decision(@PathVariable("clarification") String id, Typing typing) {
    String found = decisions.find(id).id().toString();
    return keep(DecisionPages.place(found), typing);
  }

  @PostMapping("/desk/rounds/{id" + Asked.ID + "}/clarification/{item}/draft")
  ResponseEntity<Told> clarification(
      @PathVariable("id") String id, @PathVariable("item") String item, Typing typing) {
    Round round = atDesk.require(id, Permission.READ_DISCLOSURE);
    if (!rights.may(Permission.APPROVE_DISCLOSURE, round.agency()))
      rights.require(Permission.FILL_DISCLOSURE, round.agency());
    return keep(ClarificationPages.place(asked.item(round, item)), typing);
  }

  private ResponseEntity<Told> keep(String place, Typing typing) {
    String text = typing.text();
    Optional<Long> kept = drafts.keep(asked.account(), place, text, typing.version());
    String now = ThaiDates.moment(clock.instant());
    Draft other = drafts.find(asked.account(), place);
    Told told =
        kept.map(version -> new Told("saved", version, text, "", "", "", now))
            .orElseGet(() ->
                other.text().equals(text) && !other.sent()
                    ? new Told("saved", other.version(), text, "", "", "", now)
                    : conflict(other, text, now));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(told);
  }

  private static Told conflict(Draft other, String text, String now) {
    String theirs = other.sent() ? "(ส่งแล้ว)" : other.text();
    return new Told(
        "conflict", other.version(), other.text(), theirs, text, "ท่านในอีกหน้าต่างหนึ่ง", now);
  }

  private static ResponseStatusException bad() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }
}

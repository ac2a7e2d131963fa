package prongsai.disclosure.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import prongsai.disclosure.intake.Proposal;
import prongsai.disclosure.intake.Seen;
import prongsai.disclosure.intake.Taking;
import prongsai.round.Round;

/// The choice of what to take over, as a form sends it.
final class TakeForm {
  private TakeForm() {}

  /// Those of the proposals that were chosen and were on the page.
  ///
  /// @throws ResponseStatusException 400 when the form was tampered with
  static Taking.Order order(
      Round round, List<Proposal> proposals, List<String> take, String seen, String event) {
    Seen versions =
        Seen.parse(seen).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    List<Proposal> chosen =
        proposals.stream()
            .filter(one -> take.contains(one.item().code().value()))
            .filter(one -> versions.shows(one.item().code()))
            .toList();
    return new Taking.Order(round, chosen, versions, event);
  }
}

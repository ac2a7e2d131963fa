package prongsai.slips.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.invitation.Codes;
import prongsai.round.Round;
import prongsai.round.Rounds;
import prongsai.round.RoundsAtDesk;
import prongsai.round.ServicePoint;
import prongsai.slips.Paper;
import prongsai.slips.PublicLink;
import prongsai.web.SiteAddresses;

/// Finds what the pages of printed matter show.
@Component
class PrintedPages {
  private final RoundsAtDesk atDesk;
  private final Rounds rounds;
  private final Agencies agencies;
  private final Codes codes;
  private final Rights rights;
  private final SiteAddresses addresses;

  PrintedPages(
      RoundsAtDesk atDesk,
      Rounds rounds,
      Agencies agencies,
      Codes codes,
      Rights rights,
      SiteAddresses addresses) {
    this.atDesk = atDesk;
    this.rounds = rounds;
    this.agencies = agencies;
    this.codes = codes;
    this.rights = rights;
    this.addresses = addresses;
  }

  /// The paper of a round, for who may do this.
  Paper paper(String id, Permission permission, HttpServletRequest request) {
    Round round = atDesk.require(id, permission);
    return new Paper(round, agencies.find(round.agency()).orElseThrow(), addresses.of(request));
  }

  /// The page with what the round has, and an empty or a filled form.
  PrintedView view(Paper paper, Optional<SlipForm> form) {
    Round round = paper.round();
    var counts = codes.counts(round.id());
    return new PrintedView(
        paper,
        rights.may(Permission.ISSUE_CODES, round.agency()),
        counts,
        form.orElseGet(() -> SlipForm.suggested(round, counts.issued())),
        links(paper).toList());
  }

  private Stream<PublicLink> links(Paper paper) {
    return Stream.concat(
        Stream.of(paper.publicLink(Optional.empty())),
        rounds.servicePoints(paper.round().id()).stream()
            .filter(ServicePoint::active)
            .map(point -> paper.publicLink(Optional.of(point))));
  }

  /// The link of a place.
  ///
  /// @throws ResponseStatusException 404 when there is no such place
  PublicLink link(Paper paper, String place) {
    return links(paper)
        .filter(link -> link.id().equals(place))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}

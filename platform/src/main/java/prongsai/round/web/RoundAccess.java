package prongsai.round.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;

/// Finds a round for whoever may do something with it.
@Component
class RoundAccess {
  private final Rights rights;
  private final RoundsAtDesk atDesk;
  private final Agencies agencies;

  RoundAccess(Rights rights, RoundsAtDesk atDesk, Agencies agencies) {
    this.rights = rights;
    this.atDesk = atDesk;
    this.agencies = agencies;
  }

  /// A round and its agency.
  record Found(Round round, Agency agency) {}

  /// The round of an id in an address, for which whoever asks has a permission; 404 or 403
  /// otherwise.
  Found find(String id, Permission permission) {
    Round round = atDesk.require(id, permission);
    return new Found(round, agencies.find(round.agency()).orElseThrow(RoundAccess::missing));
  }

  /// An agency for which whoever asks has a permission.
  Agency agency(AgencyId id, Permission permission) {
    rights.require(permission, id);
    return agencies.find(id).orElseThrow(RoundAccess::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

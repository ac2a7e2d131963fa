package prongsai.round;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.access.Rights;

/// Finds the round that a page of the desk is about, for those who may see it.
@Component
public class RoundsAtDesk {
  private final Rounds rounds;
  private final Rights rights;

  RoundsAtDesk(Rounds rounds, Rights rights) {
    this.rounds = rounds;
    this.rights = rights;
  }

  /// A round by the id in an address.
  ///
  /// @throws ResponseStatusException 404 when there is none
  /// @throws prongsai.access.AccessDenied 404 when its agency is none of theirs, 403 when they may
  ///   not do this
  public Round require(String id, Permission permission) {
    Round round =
        RoundId.parse(id)
            .flatMap(rounds::find)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    rights.require(permission, round.agency());
    return round;
  }
}

package prongsai.round.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.round.Rounds;
import prongsai.round.ServicePoint;
import prongsai.scoring.framework.Framework;
import prongsai.web.FormErrors;
import prongsai.web.SiteAddresses;

/// Gathers what the pages of one round show to whoever looks.
@Component
class RoundSheets {
  private final Rounds rounds;
  private final Rights rights;
  private final SiteAddresses addresses;
  private final HttpServletRequest request;
  private final List<RoundTasks> others;
  private final Clock clock;

  RoundSheets(
      Rounds rounds,
      Rights rights,
      SiteAddresses addresses,
      HttpServletRequest request,
      List<RoundTasks> others,
      Clock clock) {
    this.rounds = rounds;
    this.rights = rights;
    this.addresses = addresses;
    this.request = request;
    this.others = others;
    this.clock = clock;
  }

  RoundSheet of(Round round, Agency agency, FormErrors errors) {
    Framework framework = round.framework();
    return new RoundSheet(
        round,
        agency,
        FrameworkOptions.name(framework),
        !framework.fiscalYear().equals(round.year()),
        rounds.servicePoints(round.id()).stream().filter(ServicePoint::active).toList(),
        clock.instant(),
        addresses.of(request),
        errors,
        rights.may(Permission.MANAGE_ROUNDS, agency.id()),
        rights.may(Permission.CLOSE_ROUND, agency.id()),
        rights.may(Permission.READ_PARTICIPATION, agency.id()),
        rights.may(Permission.ISSUE_CODES, agency.id()),
        rights.may(Permission.READ_RESULTS, agency.id()),
        rights.may(Permission.IMPORT_ANSWERS, agency.id()),
        others.stream().flatMap(part -> part.of(round).stream()).toList(),
        others.stream().flatMap(part -> part.after(round).stream()).toList());
  }
}

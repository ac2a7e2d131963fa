package prongsai.disclosure;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import prongsai.checking.Checks;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;
import prongsai.round.SurveyLinks;

/// Looks for what was forgotten in the checklist of a round as it stands now.
@Component
public class ForgottenThings {
  private final Checklists checklists;
  private final Checks checks;
  private final SurveyLinks surveys;
  private final boolean innerSites;

  ForgottenThings(
      Checklists checklists,
      Checks checks,
      SurveyLinks surveys,
      @Value("${prongsai.checks.allow-private:false}") boolean innerSites) {
    this.innerSites = innerSites;
    this.checklists = checklists;
    this.checks = checks;
    this.surveys = surveys;
  }

  /// What was perhaps forgotten.
  public Forgotten of(Round round) {
    return Forgotten.of(
        round, checklists.of(round), checks.latest(round.id()), this::isStaffLink, innerSites);
  }

  private boolean isStaffLink(String link) {
    return surveys.find(link).filter(one -> one.instrument() == SurveyInstrument.IIT).isPresent();
  }
}

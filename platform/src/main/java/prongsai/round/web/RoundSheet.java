package prongsai.round.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.ServicePoint;
import prongsai.round.SurveyInstrument;
import prongsai.web.FormErrors;
import prongsai.web.SiteAddress;

/// What the pages of one round show.
///
/// @param framework its name
/// @param otherYear whether the framework is that of another year
/// @param points the service points that are there
/// @param site where people reach this server
/// @param mayManage whether whoever looks may plan, open and extend it
/// @param mayClose whether whoever looks may close it
/// @param maySeeParticipation whether whoever looks may see how many have answered
/// @param mayPrint whether whoever looks may print codes
/// @param maySeeResults whether whoever looks may see scores
/// @param mayImport whether whoever looks may bring in answers that were collected elsewhere
/// @param others what other parts of the program have to do in it before the result
/// @param later what they have to do after it
public record RoundSheet(
    Round round,
    Agency agency,
    String framework,
    boolean otherYear,
    List<ServicePoint> points,
    Instant now,
    SiteAddress site,
    FormErrors errors,
    boolean mayManage,
    boolean mayClose,
    boolean maySeeParticipation,
    boolean mayPrint,
    boolean maySeeResults,
    boolean mayImport,
    List<RoundTask> others,
    List<RoundTask> later) {
  public RoundSheet {
    points = List.copyOf(points);
    others = List.copyOf(others);
    later = List.copyOf(later);
  }

  /// `/desk/rounds/…`.
  public String path() {
    return "/desk/rounds/" + round.id();
  }

  /// The address that respondents of a survey open.
  public String link(SurveyInstrument survey) {
    return switch (survey) {
      case IIT -> site.of("/s/" + round.iitLink());
      case EIT -> site.of("/e/" + round.eitLink());
    };
  }

  /// The address that respondents at a service point open.
  public String link(ServicePoint point) {
    return site.of("/e/" + point.link());
  }

  /// Whether it has still to be opened or is open.
  public boolean isBeforeClosing() {
    return round.state() == RoundState.PLANNED || round.state() == RoundState.OPEN;
  }

  /// Whether a survey takes answers at this moment, or will.
  public boolean isRunning() {
    for (SurveyInstrument survey : SurveyInstrument.values())
      if (now.isBefore(round.window(survey).closes())) return true;
    return false;
  }

  /// Whether a number of people is missing.
  public boolean lacksNumbers() {
    return round.staff() == 0 || round.visitors() == 0;
  }

  /// What there is to do, in order.
  public List<RoundTask> tasks() {
    return RoundTask.of(this);
  }

  /// The step that most people come for: name and address; empty where there is none for whoever
  /// looks.
  public Optional<RoundTask> next() {
    String wanted =
        switch (round.state()) {
          case PLANNED -> "/open";
          case OPEN -> mayPrint ? "/printed" : "/participation";
          case CLOSED, FROZEN -> "/results";
        };
    return tasks().stream().filter(task -> task.link().equals(path() + wanted)).findFirst();
  }

  /// When what happens.
  public RoundTimeline timeline() {
    return RoundTimeline.of(round, now);
  }
}

package prongsai.plan.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import prongsai.frameworks.guidance.GuidanceLibrary;
import prongsai.plan.Measure;
import prongsai.plan.Proposal;
import prongsai.plan.Step;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.score.Result;

/// What the guidance has to offer for a result.
@Component
class Library {
  private static final Map<String, GuidanceLibrary> READ = new ConcurrentHashMap<>();

  private final PlanAccess access;

  Library(PlanAccess access) {
    this.access = access;
  }

  static Analysis analysis(Result result) {
    return new Analyst(result.framework(), AnalysisSettings.USUAL)
        .analyse(result, Optional.empty());
  }

  /// The guidance beside the framework of a result; read once.
  static GuidanceLibrary guidance(Result result) {
    return READ.computeIfAbsent(
        result.framework().sha256(), _ -> GuidanceLibrary.load(result.framework()));
  }

  /// What would be proposed for a result.
  List<Measure> proposal(Result result) {
    return Proposal.of(analysis(result), guidance(result), access.today());
  }

  /// The measures of the library that a plan does not have: none of its measures has the name, or
  /// half of the steps.
  List<Proposal.Offer> unused(Result result, Collection<Measure> plan) {
    Set<String> titles = new HashSet<>();
    List<Set<String>> steps = new ArrayList<>();
    for (Measure measure : plan) {
      titles.add(measure.title());
      steps.add(texts(measure));
    }
    return Proposal.library(analysis(result), guidance(result), access.today()).stream()
        .filter(offer -> !titles.contains(offer.measure().title()))
        .filter(offer -> steps.stream().noneMatch(one -> isMostly(one, texts(offer.measure()))))
        .toList();
  }

  private static Set<String> texts(Measure measure) {
    Set<String> texts = new HashSet<>();
    for (Step step : measure.steps()) texts.add(step.text());
    return texts;
  }

  private static boolean isMostly(Set<String> has, Set<String> offered) {
    long same = offered.stream().filter(has::contains).count();
    return !offered.isEmpty() && 2 * same >= offered.size();
  }
}

/// Framework model, tallies, exact scores with their derivation, analysis and what-if. Needs the
/// JDK only.
module prongsai.scoring {
  requires static org.jspecify;

  exports prongsai.scoring;
  exports prongsai.scoring.analysis;
  exports prongsai.scoring.framework;
  exports prongsai.scoring.problem;
  exports prongsai.scoring.score;
  exports prongsai.scoring.tally;
}

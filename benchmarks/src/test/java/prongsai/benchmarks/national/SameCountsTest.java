package prongsai.benchmarks.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.scoring.score.Score;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

/// What is compared must be the same work.
class SameCountsTest {
  private static final NationSize SIZE = new NationSize(12, 900, 1_700);

  @TempDir private Path folder = Path.of("");
  private final SampleNation data = SampleNation.of(SIZE);
  private SampleNation.Written files = SampleNation.Written.in(folder);

  @BeforeEach
  void write() throws IOException {
    files = data.write(folder);
  }

  @Test
  void everyQueryOfThePeerCountsWhatWeCountFromFiles() throws SQLException {
    AnswerSheet sheet = AnswerSheet.of(Nation.instrument("IIT"));
    Map<String, Tally> ours = new Nation(files).staff();
    assertThat(ours.values().stream().mapToLong(Tally::respondents).sum()).isEqualTo(SIZE.staff());
    try (DuckDb duckDb = DuckDb.open(2)) {
      for (CountingQuery query : CountingQuery.values()) {
        new Peer(duckDb, duckDb.text(files.iit(), sheet), query).mustAgree(ours);
        new Peer(duckDb, duckDb.enumerated(files.iit(), sheet), query).mustAgree(ours);
      }
    }
  }

  @Test
  void everyQueryOfThePeerCountsWhatWeCountFromMemory() throws Exception {
    CodedAnswers answers = data.answers("EIT");
    List<Tally> counted = MemoryCounts.count(answers, SIZE.agencies(), 3);
    assertThat(counted).isEqualTo(MemoryCounts.count(answers, SIZE.agencies()));
    Map<String, Tally> ours = new HashMap<>();
    for (int i = 0; i < counted.size(); i++) ours.put(Integer.toString(i), counted.get(i));
    try (DuckDb duckDb = DuckDb.open(2)) {
      for (Table table : duckDb.load(files.eit(), answers.sheet(), data.agencies()))
        for (CountingQuery query : CountingQuery.values())
          new Peer(duckDb, table, query).mustAgree(ours);
    }
  }

  @Test
  void countsThatDifferAreNotCompared() throws SQLException {
    AnswerSheet sheet = AnswerSheet.of(Nation.instrument("EIT"));
    Map<String, Tally> ours = new HashMap<>(new Nation(files).visitors());
    List<String> agencies = new ArrayList<>(ours.keySet());
    try (DuckDb duckDb = DuckDb.open(1)) {
      Peer peer = new Peer(duckDb, duckDb.text(files.eit(), sheet), CountingQuery.PACKED_SUMS);
      Tally first = ours.get(agencies.get(0));
      ours.put(agencies.get(0), ours.get(agencies.get(1)));
      assertThatThrownBy(() -> peer.mustAgree(ours)).isInstanceOf(RuntimeException.class);
      ours.put(agencies.get(0), first);
      peer.mustAgree(ours);
      ours.remove(agencies.get(0));
      assertThatThrownBy(() -> peer.mustAgree(ours)).isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void everyAgencyGetsAScoreOnOneThreadOrTwo() throws Exception {
    Nation nation = new Nation(files);
    List<Score> scores = nation.scores(nation.collected(), 2);
    assertThat(scores).hasSize(SIZE.agencies()).allMatch(score -> score.value().isPresent());
    assertThat(nation.scores(nation.collected(), 1)).isEqualTo(scores);
  }

  @Test
  void theSameSizeGivesTheSameBytes() throws IOException {
    Path again = Files.createDirectory(folder.resolve("again"));
    SampleNation.Written second = SampleNation.of(SIZE).write(again);
    assertThat(second.iit()).hasSameBinaryContentAs(files.iit());
    assertThat(second.eit()).hasSameBinaryContentAs(files.eit());
    assertThat(second.oit()).hasSameBinaryContentAs(files.oit());
  }

  @Test
  void allBytesAreReadByAnyNumberOfThreads() throws Exception {
    for (int threads = 1; threads <= 3; threads++)
      assertThat(PlainReading.read(files.iit(), threads)).isEqualTo(Files.size(files.iit()));
  }
}

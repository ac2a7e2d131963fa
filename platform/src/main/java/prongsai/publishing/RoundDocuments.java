package prongsai.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import prongsai.documents.Format;
import prongsai.documents.model.Digits;
import prongsai.documents.report.SmallCounts;
import prongsai.frameworks.guidance.GuidanceLibrary;
import prongsai.results.FrozenResult;
import prongsai.round.Round;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.score.Result;
import prongsai.web.DataFolder;

/// The documents of frozen results, made in the background: one after the other, each folder whole
/// before it is handed out, and made again only if something they are made from has changed.
@Component
public class RoundDocuments implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(RoundDocuments.class);

  /// Each one that waits holds its result in memory.
  private static final int MOST_WAITING = 50;

  /// How long the end of the server waits for documents that are being made, in seconds.
  private static final int PATIENCE = 20;

  private final Path folder;
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().name("documents").daemon().factory());
  private final Map<Path, CompletableFuture<Progress>> orders = new ConcurrentHashMap<>();

  /// How far the documents of a result are.
  public enum Progress {
    NOT_STARTED,
    MAKING,
    READY,
    FAILED
  }

  /// Documents below the data folder.
  public RoundDocuments(DataFolder data) {
    this.folder = data.path().resolve("documents");
  }

  /// How far they are.
  public Progress progress(Round round, FrozenResult frozen) {
    Path place = place(round, frozen);
    @Nullable CompletableFuture<Progress> ordered = orders.get(place);
    if (ordered != null) return ordered.getNow(Progress.MAKING);
    return ReportFolder.isMade(place) ? Progress.READY : Progress.NOT_STARTED;
  }

  /// Has them made, unless they are being made or ready. Where too many wait already, nothing is
  /// ordered: whoever looks again later orders again.
  public void order(Round round, FrozenResult frozen, String program) {
    var _ = ordered(round, frozen, program);
  }

  /// Has them made and waits for that.
  ///
  /// @return how far they are then
  public Progress await(Round round, FrozenResult frozen, String program, Duration patience)
      throws InterruptedException {
    try {
      return ordered(round, frozen, program).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException still) {
      return Progress.MAKING;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private CompletableFuture<Progress> ordered(Round round, FrozenResult frozen, String program) {
    Path place = place(round, frozen);
    CompletableFuture<Progress> made = new CompletableFuture<>();
    @Nullable CompletableFuture<Progress> before = orders.putIfAbsent(place, made);
    if (before != null) {
      boolean again = before.getNow(Progress.MAKING) == Progress.FAILED;
      if (!again || !orders.replace(place, before, made)) return before;
    }
    try {
      worker.execute(() -> made.complete(make(place, round, frozen, program)));
    } catch (RejectedExecutionException full) {
      orders.remove(place, made);
      made.complete(Progress.NOT_STARTED);
    }
    return made;
  }

  private static Progress make(Path place, Round round, FrozenResult frozen, String program) {
    try {
      Framework rules = round.framework();
      Result result = frozen.recomputed(rules);
      ReportOrder order =
          new ReportOrder(
              GuidanceLibrary.load(rules),
              AnalysisSettings.USUAL,
              EnumSet.allOf(Format.class),
              Digits.THAI,
              SmallCounts.HIDDEN,
              List.of(),
              program);
      new ReportFolder(place, order)
          .make(new Analyst(rules, order.settings()).analyse(result, Optional.empty()));
      LOG.atInfo()
          .addKeyValue("round", round.id().value())
          .addKeyValue("version", frozen.number())
          .log("documents.made");
      return Progress.READY;
    } catch (IOException | RuntimeException failed) {
      LOG.atError()
          .addKeyValue("round", round.id().value())
          .setCause(failed)
          .log("documents.failed");
      return Progress.FAILED;
    }
  }

  /// The names of all files of a result, by name.
  public static List<String> names() {
    return ReportFolder.files(Path.of(""), EnumSet.allOf(Format.class)).keySet().stream()
        .map(Path::toString)
        .toList();
  }

  /// The files that are ready, by name.
  public List<Path> files(Round round, FrozenResult frozen) {
    if (progress(round, frozen) != Progress.READY) return List.of();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(place(round, frozen))) {
      all.filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(Path::toString))
          .forEach(files::add);
    } catch (IOException gone) {
      return List.of();
    }
    return files;
  }

  private Path place(Round round, FrozenResult frozen) {
    return folder.resolve(round.id().value().toString()).resolve(Integer.toString(frozen.number()));
  }

  /// Forgets what waits, and lets what is being made be finished.
  @Override
  public void destroy() throws InterruptedException {
    worker.getQueue().clear();
    worker.shutdown();
    worker.awaitTermination(PATIENCE, TimeUnit.SECONDS);
  }
}

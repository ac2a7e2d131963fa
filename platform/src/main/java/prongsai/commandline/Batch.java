package prongsai.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import prongsai.publishing.FolderNames;
import prongsai.publishing.ReportFolder;
import prongsai.publishing.ReportOrder;
import prongsai.results.Assessment;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Result;

/// Makes the reports of every agency of an assessment: one agency straight into the folder, many
/// each into a folder of its own, with progress; what was done before is not done again.
final class Batch {
  private final Assessment assessment;
  private final ReportOrder order;
  private final Path out;
  private final Consoles consoles;
  private final Analyst analyst;

  /// Where results and progress are shown.
  record Consoles(PrintWriter out, PrintWriter err, boolean json) {}

  /// One agency's reports.
  private record Made(Result result, ReportFolder.Outcome outcome) {}

  Batch(Assessment assessment, ReportOrder order, Path out, Consoles consoles) {
    this.assessment = assessment;
    this.order = order;
    this.out = out;
    this.consoles = consoles;
    this.analyst = new Analyst(assessment.framework(), order.settings());
  }

  /// The exit status.
  int run() throws IOException, InterruptedException {
    List<String> agencies = assessment.agencies();
    return agencies.size() == 1 ? one(agencies.getFirst()) : many(agencies);
  }

  private int one(String agency) throws IOException {
    Made made = make(agency, out);
    List<Problem> problems = made.result.problems();
    if (consoles.json) {
      Json.print(
          consoles.out,
          to -> new ReportJson(to).write(made.result, made.outcome.documents(), problems));
    } else {
      Console.print(problems, consoles.err);
      print(made);
    }
    return Console.status(problems);
  }

  private void print(Made made) {
    if (!made.result.agency().isBlank()) consoles.out.println(made.result.agency());
    consoles.out.println(ResultText.headline(made.result));
    for (Path document : made.outcome.documents())
      consoles.out.println("  " + document.toAbsolutePath().normalize());
  }

  private int many(List<String> agencies) throws IOException, InterruptedException {
    Progress progress = new Progress(consoles.err, agencies.size(), isTerminal(), "หน่วยงาน");
    FolderNames names = new FolderNames();
    List<Future<Made>> pending = new ArrayList<>();
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      for (String agency : agencies) {
        Path folder = out.resolve(names.of(agency));
        pending.add(
            workers.submit(() -> {
              Made made = make(agency, folder);
              progress.advance();
              return made;
            }));
      }
      return report(pending);
    }
  }

  static boolean isTerminal() {
    return Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
  }

  private int report(List<Future<Made>> pending) throws IOException, InterruptedException {
    int status = 0;
    int made = 0;
    List<Problem> problems = new ArrayList<>();
    for (Future<Made> future : pending) {
      Made done = result(future);
      if (done.outcome.made()) made++;
      status = Math.max(status, Console.status(done.result.problems()));
      problems.addAll(done.result.problems());
    }
    if (consoles.json)
      Json.print(consoles.out, to -> new ReportJson(to).total(pending.size(), out, problems));
    else {
      Console.print(problems, consoles.err);
      consoles.out.println(
          "จัดทำใหม่ "
              + made
              + " หน่วยงาน ใช้ของเดิม "
              + (pending.size() - made)
              + " หน่วยงาน ที่ "
              + out.toAbsolutePath().normalize());
    }
    return status;
  }

  private static Made result(Future<Made> future) throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case UncheckedIOException io -> throw io;
        case RuntimeException failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private Made make(String agency, Path folder) throws IOException {
    Result result = assessment.result(agency);
    return new Made(
        result,
        new ReportFolder(folder, order).make(analyst.analyse(result, assessment.earlier(agency))));
  }
}

package prongsai.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prongsai.documents.Format;
import prongsai.documents.Renderers;
import prongsai.documents.model.Document;
import prongsai.documents.report.AnalysisReport;
import prongsai.documents.report.ExecutiveSummary;
import prongsai.documents.report.ReportRequest;
import prongsai.scoring.analysis.Analysis;

/// The folder of one agency's documents. Remembers what it was made from, so that a second run does
/// not redo what is done.
public final class ReportFolder {
  private static final String RECORD = ".prongsai";

  private final Path folder;
  private final ReportOrder order;

  public ReportFolder(Path folder, ReportOrder order) {
    this.folder = folder;
    this.order = order;
  }

  /// Whether a folder holds documents that were made whole, by whatever version of the program.
  static boolean isMade(Path folder) {
    return Files.exists(folder.resolve(RECORD));
  }

  /// The files of an analysis; made anew only when something they are made from has changed.
  ///
  /// @param documents every file, in the order of the formats
  /// @param made whether anything had to be made
  public record Outcome(List<Path> documents, boolean made) {
    public Outcome {
      documents = List.copyOf(documents);
    }
  }

  /// Makes what is missing or out of date.
  public Outcome make(Analysis analysis) throws IOException {
    Map<Path, Format> files = files(folder, order.formats());
    List<Path> documents = List.copyOf(files.keySet());
    String fingerprint = fingerprint(analysis);
    if (isDone(documents, fingerprint)) return new Outcome(documents, false);
    Files.createDirectories(folder);
    ReportRequest request =
        new ReportRequest(
            analysis,
            order.guidance(),
            order.address(),
            order.digits(),
            order.smallCounts(),
            order.program());
    Document report = AnalysisReport.of(request);
    Document summary = ExecutiveSummary.of(request);
    for (Map.Entry<Path, Format> file : files.entrySet()) {
      boolean full = file.getKey().getFileName().toString().startsWith("report");
      WholeFile.write(
          file.getKey(), to -> Renderers.of(file.getValue()).render(full ? report : summary, to));
    }
    WholeFile.write(
        folder.resolve(RECORD), to -> to.write(fingerprint.getBytes(StandardCharsets.UTF_8)));
    return new Outcome(documents, true);
  }

  /// The files that documents in some formats consist of.
  static Map<Path, Format> files(Path folder, Set<Format> formats) {
    Map<Path, Format> files = new TreeMap<>();
    for (Format format : formats) {
      files.put(folder.resolve("report." + format.extension()), format);
      if (format != Format.XLSX) files.put(folder.resolve("summary." + format.extension()), format);
    }
    return files;
  }

  private boolean isDone(List<Path> documents, String fingerprint) throws IOException {
    Path record = folder.resolve(RECORD);
    if (!Files.isRegularFile(record) || !Files.readString(record).equals(fingerprint)) return false;
    for (Path document : documents) if (!Files.isRegularFile(document)) return false;
    return true;
  }

  /// A hash over everything that the documents are made from.
  private String fingerprint(Analysis analysis) {
    List<String> parts = new ArrayList<>();
    parts.add(order.program());
    parts.add(order.digits().name());
    parts.add(order.smallCounts().name());
    parts.add(order.address().toString());
    parts.add(order.settings().toString());
    parts.add(
        order.formats().stream().map(Format::extension).sorted().collect(Collectors.joining(",")));
    parts.add(new TreeMap<>(order.guidance().items()).toString());
    parts.add(order.guidance().measures().toString());
    parts.add(new TreeMap<>(order.guidance().units()).toString());
    parts.add(analysis.result().framework().sha256());
    parts.add(analysis.result().agency());
    parts.add(analysis.result().participation().toString());
    parts.add(analysis.comparison().toString());
    parts.add(analysis.result().problems().toString());
    analysis.result().score().each(score -> parts.add(score.code() + "=" + score.outcome()));
    return sha256(String.join("\n", parts));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package prongsai.progress;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.plan.StepId;
import prongsai.round.Round;
import prongsai.round.RoundId;

/// Files of evidence: checked, scanned, kept whole or not at all.
@Component
public class EvidenceFiles {
  /// So many bytes one file may have.
  public static final long MOST_BYTES = 20L << 20;

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceFiles.class);
  private static final int MOST_LOOSE = ReportWords.MOST_FILES;

  private final FileTable files;
  private final Blobs blobs;
  private final Clamav scanner;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;
  private final Clock clock;
  private final long budget;

  EvidenceFiles(
      JdbcClient desk,
      Clamav scanner,
      TransactionTemplate transaction,
      AuditTrail trail,
      Clock clock,
      @Value("${prongsai.progress.plan-megabytes:1000}") long megabytes) {
    files = new FileTable(desk);
    blobs = new Blobs(desk);
    this.scanner = scanner;
    this.transaction = transaction;
    this.trail = trail;
    this.clock = clock;
    budget = megabytes << 20;
  }

  /// Takes a file for a step. It stands in no report yet.
  ///
  /// @param name as its owner calls it
  public FileTaken add(
      Round round, StepId step, Path file, String name, AccountId by, Actor actor) {
    try {
      Optional<String> refused = refused(round, step, file, name, by);
      if (refused.isPresent()) return new FileTaken.Refused(refused.get());
      return switch (FileKind.of(file, name)) {
        case FileKind.Told.Refused(String why) -> new FileTaken.Refused(why);
        case FileKind.Told.Known(FileType type) ->
            scanned(new Handed(round, step, file, name, type, by, actor));
      };
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private record Handed(
      Round round, StepId step, Path file, String name, FileType type, AccountId by, Actor actor) {}

  private Optional<String> refused(Round round, StepId step, Path file, String name, AccountId by)
      throws IOException {
    long size = Files.size(file);
    if (size == 0) return Optional.of("ไฟล์ " + name + " ว่างเปล่า โปรดตรวจไฟล์แล้วแนบใหม่");
    if (size > MOST_BYTES)
      return Optional.of(
          "ไฟล์ "
              + name
              + " มีขนาด "
              + FileSizes.thai(size)
              + " เกินกำหนด 20 MB โปรดลดขนาด หรือเผยแพร่บนเว็บไซต์แล้วใส่เป็นลิงก์แทน");
    if (files.loose(step, by).size() >= MOST_LOOSE)
      return Optional.of(
          "แนบไฟล์ครบ " + MOST_LOOSE + " ไฟล์แล้ว โปรดส่งรายงานนี้ก่อน หรือนำไฟล์ที่ไม่ใช้ออก");
    if (files.stored(round.id()) + size > budget)
      return Optional.of(
          "ไฟล์หลักฐานของแผนนี้ครบ "
              + FileSizes.thai(budget)
              + " แล้ว โปรดใส่หลักฐานเป็นลิงก์แทน หรือติดต่อผู้ดูแลระบบ");
    return Optional.empty();
  }

  private FileTaken scanned(Handed handed) throws IOException {
    ScanState state = ScanState.NOT_ASKED;
    if (scanner.isThere())
      try (InputStream bytes = Files.newInputStream(handed.file())) {
        if (scanner.find(bytes).isPresent()) return infected(handed.name());
        state = ScanState.CLEAN;
      } catch (IOException silent) {
        LOG.atWarn().addKeyValue("round", handed.round().id()).log("scanner.silent");
        state = ScanState.WAITING;
      }
    return kept(handed, state);
  }

  private static FileTaken infected(String name) {
    return new FileTaken.Refused(
        "ไฟล์ "
            + name
            + " มีไวรัส จึงไม่รับและไม่ได้เก็บไว้ โปรดตรวจเครื่องของท่านด้วยโปรแกรมป้องกันไวรัสก่อนแนบไฟล์อื่น");
  }

  private FileTaken kept(Handed handed, ScanState state) throws IOException {
    String sha256 = sha256(handed.file());
    long size = Files.size(handed.file());
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          Blobs.Kept blob = keep(handed.file(), sha256, state);
          if (blob.scan() == ScanState.INFECTED) return infected(handed.name());
          EvidenceFile file =
              new EvidenceFile(
                  FileId.random(),
                  handed.round().id(),
                  handed.step(),
                  handed.name(),
                  handed.type(),
                  size,
                  sha256,
                  blob.scan(),
                  now(),
                  handed.by());
          files.add(file);
          note("progress.file-added", handed.round(), file, handed.actor());
          return new FileTaken.Taken(file);
        }));
  }

  private Blobs.Kept keep(Path file, String sha256, ScanState state) {
    try {
      return blobs.keep(file, sha256, state, now());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /// Takes away a file that stands in no report, for who handed it in.
  public void remove(Round round, StepId step, FileId id, AccountId by, Actor actor) {
    transaction.executeWithoutResult(_ ->
        files
            .loose(id, step, by)
            .filter(_ -> files.remove(id, step, by))
            .ifPresent(file -> note("progress.file-removed", round, file, actor)));
  }

  private void note(String event, Round round, EvidenceFile file, Actor actor) {
    trail.record(
        AuditEvent.of(
            event,
            actor,
            round.agency(),
            Map.of(
                "round", round.id().toString(),
                "step", file.step().toString(),
                "sha256", file.sha256())));
  }

  /// Files that somebody handed in for a step and has not reported.
  public List<EvidenceFile> loose(StepId step, AccountId by) {
    return files.loose(step, by);
  }

  /// A file of a round that somebody may fetch: not what has a virus; what was not scanned, or is
  /// not reported yet, only who handed it in.
  public Optional<EvidenceFile> fetchable(RoundId round, FileId id, AccountId who) {
    return files.find(round, id).filter(file -> mayFetch(file, who));
  }

  private boolean mayFetch(EvidenceFile file, AccountId who) {
    boolean own = file.by().equals(who);
    return switch (file.scan()) {
      case INFECTED -> false;
      case WAITING -> own;
      case NOT_ASKED, CLEAN -> own || files.isReported(file.id());
    };
  }

  /// Writes the bytes of a file.
  public void write(EvidenceFile file, OutputStream to) throws IOException {
    blobs.write(file.sha256(), to);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

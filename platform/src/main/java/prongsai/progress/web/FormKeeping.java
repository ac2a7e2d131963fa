package prongsai.progress.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import prongsai.access.Rights;
import prongsai.plan.StepId;
import prongsai.progress.Drafts;
import prongsai.progress.EvidenceFile;
import prongsai.progress.EvidenceFiles;
import prongsai.progress.FileId;
import prongsai.progress.FileTaken;
import prongsai.progress.Progress;
import prongsai.web.Typed;

/// Keeps what somebody typed and handed in, before anything is made of it.
@Component
class FormKeeping {
  private static final int LONGEST_DRAFT = 60_000;
  private static final int LONGEST_NAME = 120;

  private final Drafts drafts;
  private final EvidenceFiles files;
  private final Rights rights;

  FormKeeping(Drafts drafts, EvidenceFiles files, Rights rights) {
    this.drafts = drafts;
    this.files = files;
    this.rights = rights;
  }

  /// Keeps the form as a draft, unless it is beyond all reason: then it stands in the page only.
  void keep(ProgressHead head, Progress.Found found, ReportForm form) {
    int length = form.fields().values().stream().mapToInt(String::length).sum();
    if (length <= LONGEST_DRAFT)
      drafts.keep(head.round().id(), id(found), form.fields(), head.me());
  }

  /// Takes a file.
  ///
  /// @return why not, in Thai; empty when it was taken
  Optional<String> add(ProgressHead head, Progress.Found found, MultipartFile sent) {
    if (!found.step().inPlan()) return Optional.of("ขั้นตอนนี้ไม่อยู่ในแผนแล้ว จึงแนบไฟล์ไม่ได้");
    try {
      Path file = Files.createTempFile("evidence", null);
      try (InputStream bytes = sent.getInputStream()) {
        Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        return switch (files.add(
            head.round(), id(found), file, name(sent), head.me(), rights.actor())) {
          case FileTaken.Taken _ -> Optional.empty();
          case FileTaken.Refused(String why) -> Optional.of(why);
        };
      } finally {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Takes a file away again.
  void remove(ProgressHead head, Progress.Found found, String file) {
    if (file.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
      files.remove(
          head.round(), id(found), new FileId(UUID.fromString(file)), head.me(), rights.actor());
  }

  List<EvidenceFile> loose(ProgressHead head, Progress.Found found) {
    return files.loose(id(found), head.me());
  }

  private static StepId id(Progress.Found found) {
    return found.step().step().id();
  }

  /// The name of a file without folders and control characters; empty when none was chosen.
  static String name(MultipartFile file) {
    String given = file.getOriginalFilename();
    String name =
        given == null
            ? ""
            : Typed.text(given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", ""));
    int length = name.length();
    return length <= LONGEST_NAME ? name : name.substring(length - LONGEST_NAME);
  }
}

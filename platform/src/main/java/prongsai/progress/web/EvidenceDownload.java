package prongsai.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import prongsai.access.Permission;
import prongsai.progress.EvidenceFile;
import prongsai.progress.EvidenceFiles;
import prongsai.progress.FileId;

/// Hands out files of evidence: always to be saved, never shown by this site.
@Controller
class EvidenceDownload {
  private final ProgressAccess access;
  private final EvidenceFiles files;

  EvidenceDownload(ProgressAccess access, EvidenceFiles files) {
    this.access = access;
    this.files = files;
  }

  @GetMapping(ProgressPages.PATH + "/files/{file:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
  void file(@PathVariable String id, @PathVariable String file, HttpServletResponse response)
      throws IOException {
    ProgressHead head = access.head(id, Permission.READ_PLAN);
    EvidenceFile found =
        files
            .fetchable(head.round().id(), new FileId(UUID.fromString(file)), head.me())
            .orElseThrow(ProgressAccess::missing);
    response.setContentType(found.type().media());
    response.setContentLengthLong(found.size());
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(name(found), StandardCharsets.UTF_8)
            .build()
            .toString());
    files.write(found, response.getOutputStream());
  }

  private static String name(EvidenceFile file) {
    return file.name().contains(".") ? file.name() : file.name() + "." + file.type().ending();
  }
}

package prongsai.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.Permission;
import prongsai.publishing.RoundDocuments;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.round.Round;
import prongsai.web.ProgramName;

/// The documents of a frozen result. Who asks for the list has them made, in the background.
@RestController
@RequestMapping("/api/v1/rounds/{id}/documents")
class DocumentResources {
  private final ReadableRounds rounds;
  private final FrozenResults results;
  private final RoundDocuments documents;

  DocumentResources(ReadableRounds rounds, FrozenResults results, RoundDocuments documents) {
    this.rounds = rounds;
    this.results = results;
    this.documents = documents;
  }

  /// A document.
  record DocumentOf(String name, String mediaType, long bytes, String href) {}

  /// The documents of a version.
  ///
  /// @param progress `making`, `ready` or `failed`
  record DocumentsOf(int version, String progress, List<DocumentOf> items) {}

  @GetMapping(produces = "application/json")
  ResponseEntity<byte[]> list(
      @PathVariable("id") String id, @RequestParam(name = "version") Optional<String> version) {
    Round round = rounds.find(id, Permission.READ_RESULTS);
    FrozenResult frozen =
        version
            .map(text -> (int) Query.number("version", text, 1, 9999, "1–"))
            .map(number -> results.find(round.id(), number).orElseThrow(ApiProblem::notFound))
            .or(() -> results.latest(round.id()))
            .orElseThrow(() -> ApiProblem.of(Fault.NO_RESULT));
    documents.order(round, frozen, ProgramName.version());
    return ApiAnswer.of(
        new DocumentsOf(
            frozen.number(),
            documents.progress(round, frozen).name().toLowerCase(Locale.ROOT).replace('_', '-'),
            documents.files(round, frozen).stream()
                .map(file -> document(round, frozen, file))
                .toList()));
  }

  private static DocumentOf document(Round round, FrozenResult frozen, Path file) {
    String name = file.getFileName().toString();
    return new DocumentOf(
        name,
        mediaType(name).toString(),
        size(file),
        "/api/v1/rounds/" + round.id() + "/documents/" + frozen.number() + "/" + name);
  }

  @GetMapping("/{version}/{name}")
  ResponseEntity<Resource> one(
      @PathVariable("id") String id,
      @PathVariable("version") String version,
      @PathVariable("name") String name) {
    Round round = rounds.find(id, Permission.READ_RESULTS);
    if (!version.matches("\\d{1,4}")) throw ApiProblem.notFound();
    Path file =
        results.find(round.id(), Integer.parseInt(version)).stream()
            .flatMap(frozen -> documents.files(round, frozen).stream())
            .filter(one -> one.getFileName().toString().equals(name))
            .findFirst()
            .orElseThrow(ApiProblem::notFound);
    return ResponseEntity.ok()
        .cacheControl(ApiAnswer.mayChange())
        .lastModified(modified(file))
        .contentType(mediaType(name))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new FileSystemResource(file));
  }

  private static MediaType mediaType(String name) {
    return MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}

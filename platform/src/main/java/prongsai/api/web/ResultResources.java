package prongsai.api.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.results.FrozenInput;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.round.Round;

/// The frozen results of a round: for whoever may see them the scores as they are shown, for
/// whoever may see the answers the very bytes that were hashed, with every count.
@RestController
@RequestMapping(path = "/api/v1/rounds/{id}", produces = "application/json")
class ResultResources {
  private final ReadableRounds rounds;
  private final FrozenResults results;
  private final Rights rights;

  ResultResources(ReadableRounds rounds, FrozenResults results, Rights rights) {
    this.rounds = rounds;
    this.results = results;
    this.rights = rights;
  }

  /// A version of a result.
  record VersionOf(
      int version,
      String reason,
      LocalDate madeOn,
      String program,
      String inputSha256,
      String resultSha256) {
    static VersionOf of(FrozenResult frozen) {
      return new VersionOf(
          frozen.number(),
          frozen.reason(),
          frozen.madeOn(),
          frozen.program(),
          frozen.input().sha256(),
          frozen.result().sha256());
    }
  }

  @GetMapping("/result/versions")
  ResponseEntity<byte[]> versions(@PathVariable("id") String id) {
    Round round = rounds.find(id, Permission.READ_RESULTS);
    List<VersionOf> versions = results.versions(round.id()).stream().map(VersionOf::of).toList();
    return ApiAnswer.page(versions, Optional.empty());
  }

  @GetMapping("/scores")
  ResponseEntity<byte[]> scores(
      @PathVariable("id") String id, @RequestParam(name = "version") Optional<String> version) {
    Round round = rounds.find(id, Permission.READ_RESULTS);
    FrozenResult frozen = frozen(round, version);
    return ApiAnswer.of(
        new Scores(VersionOf.of(frozen), frozen.recomputed(round.framework())).shown());
  }

  @GetMapping("/result")
  ResponseEntity<byte[]> result(
      @PathVariable("id") String id, @RequestParam(name = "version") Optional<String> version) {
    FrozenResult frozen = whole(id, version);
    return stored(frozen.result(), version.isPresent());
  }

  @GetMapping("/result/input")
  ResponseEntity<byte[]> input(
      @PathVariable("id") String id, @RequestParam(name = "version") Optional<String> version) {
    FrozenResult frozen = whole(id, version);
    return stored(frozen.input(), version.isPresent());
  }

  /// A version with all its counts.
  private FrozenResult whole(String id, Optional<String> version) {
    Round round = rounds.find(id, Permission.READ_RESULTS);
    rights.require(Permission.EXPORT_ANSWERS, round.agency());
    FrozenResult frozen = frozen(round, version);
    FrozenInput.read(frozen.input().text().getBytes(StandardCharsets.UTF_8))
        .surveys()
        .values()
        .forEach(counts -> ReadableRounds.requireEnough(counts.respondents()));
    return frozen;
  }

  private FrozenResult frozen(Round round, Optional<String> version) {
    return version
        .map(text ->
            results
                .find(round.id(), (int) Query.number("version", text, 1, 9999, "1–"))
                .orElseThrow(ApiProblem::notFound))
        .or(() -> results.latest(round.id()))
        .orElseThrow(() -> ApiProblem.of(Fault.NO_RESULT));
  }

  private static ResponseEntity<byte[]> stored(FrozenResult.Sealed sealed, boolean named) {
    return ApiAnswer.stored(
        sealed.text().getBytes(StandardCharsets.UTF_8),
        sealed.sha256(),
        named ? ApiAnswer.neverChanges() : ApiAnswer.mayChange());
  }
}

package prongsai.server;

import java.nio.file.Path;

/// What the operator decides.
///
/// @param folder the data folder: keys of the server (`keys/`), captured files; never in the
///   database and not in its backup
public record ServerSettings(Path folder) {

  /// Where the keys are that must not lie in the database.
  public Path keys() {
    return folder.resolve("keys");
  }
}

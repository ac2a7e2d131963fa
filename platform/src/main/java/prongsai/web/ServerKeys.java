package prongsai.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/// Secret keys of this installation, one file each, readable for the owner alone. They lie beside
/// the database, never in it: who steals only the database or its backup has no key.
public final class ServerKeys {
  private static final int LENGTH = 32;
  private final Path folder;

  /// The keys in a folder, which is made at the first use.
  public ServerKeys(Path folder) {
    this.folder = folder;
  }

  /// A key of 32 random bytes; made at the first use, the same ever after.
  ///
  /// @param name letters, digits and hyphens
  public synchronized byte[] key(String name) {
    if (!name.matches("[a-z0-9-]{1,40}"))
      throw new IllegalArgumentException("not the name of a key: " + name);
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) make(file);
      byte[] key = Files.readAllBytes(file);
      if (key.length != LENGTH)
        throw new IllegalStateException(
            "the key " + file + " is damaged: " + key.length + " bytes");
      return key;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void make(Path file) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    byte[] key = new byte[LENGTH];
    new SecureRandom().nextBytes(key);
    Path unfinished =
        Files.createTempFile(
            folder,
            "key",
            null,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(unfinished, key);
    try {
      Files.createLink(
          file, unfinished); // never overwrites a key that another process made meanwhile
    } catch (FileAlreadyExistsException madeByAnother) {
      // the other's key counts
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}

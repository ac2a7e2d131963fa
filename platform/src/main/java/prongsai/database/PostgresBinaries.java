package prongsai.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL (`initdb`, `pg_ctl`, `postgres`) that come with the class path,
/// unpacked once into a folder.
final class PostgresBinaries {
  /// The release that is packed; a folder of another release is left alone.
  static final String RELEASE = "18.6";

  private PostgresBinaries() {}

  /// The folder with the programs, below `home`; unpacked there if it is not yet, whole or not at
  /// all.
  ///
  /// @throws PostgresFailure if there is none for this kind of machine
  static Path unpackedInto(Path home) throws IOException {
    Path folder = home.resolve("postgresql-" + RELEASE);
    if (Files.isDirectory(folder)) return folder.resolve("bin");
    Path unfinished =
        home.resolve("postgresql-" + RELEASE + ".unfinished-" + ProcessHandle.current().pid());
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource())) {
      if (packed == null)
        throw new PostgresFailure(
            "ไม่มี PostgreSQL สำเร็จรูปสำหรับเครื่องชนิดนี้ (no packed PostgreSQL for "
                + resource()
                + ") — ระบุฐานข้อมูลเองด้วย --database postgresql://…");
      unpack(packed, unfinished);
    }
    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    return folder.resolve("bin");
  }

  private static void unpack(InputStream packed, Path to) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = to.resolve(entry.getName()).normalize();
        if (!path.startsWith(to))
          throw new PostgresFailure("entry outside its folder: " + entry.getName());
        unpack(tar, entry, path);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & 0111) != 0)
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String resource() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "");
    String os =
        system.startsWith("mac") ? "darwin" : system.startsWith("win") ? "windows" : "linux";
    String processor =
        switch (machine) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> machine;
        };
    return "/postgres-" + os + "-" + processor + ".txz";
  }
}

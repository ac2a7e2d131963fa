package prongsai.web;

import java.nio.file.Path;

/// The folder of this installation's files that are not in the database.
public record DataFolder(Path path) {}

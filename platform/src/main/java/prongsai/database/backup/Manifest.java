package prongsai.database.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a backup says about itself.
///
/// @param migrations the state of the tables: version and hash of each migration
/// @param tables by name, in the order in which they are filled
record Manifest(List<String> migrations, Map<String, Content> tables) {
  /// Name of its file in the backup.
  static final String FILE = "manifest.json";

  private static final int FORMAT = 1;

  /// The rows of a table.
  ///
  /// @param rows how many
  /// @param sha256 hash of their text
  record Content(long rows, String sha256) {}

  byte[] bytes() {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("format", FORMAT);
    migrations.forEach(root.putArray("migrations")::add);
    ObjectNode listed = root.putObject("tables");
    tables.forEach((name, content) ->
        listed.putObject(name).put("rows", content.rows()).put("sha256", content.sha256()));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  /// @throws BackupFault if it is of another form
  static Manifest read(byte[] bytes) {
    JsonNode root = JsonMapper.shared().readTree(bytes);
    if (root.path("format").asInt() != FORMAT)
      throw new BackupFault(
          "แฟ้มสำรองเป็นรูปแบบอื่นที่โปรแกรมรุ่นนี้อ่านไม่ได้ (unknown format of backup)");
    List<String> migrations = new ArrayList<>();
    root.path("migrations").forEach(one -> migrations.add(one.stringValue()));
    Map<String, Content> tables = new LinkedHashMap<>();
    root.path("tables")
        .properties()
        .forEach(one ->
            tables.put(
                one.getKey(),
                new Content(
                    one.getValue().path("rows").asLong(),
                    one.getValue().path("sha256").stringValue())));
    return new Manifest(migrations, tables);
  }
}

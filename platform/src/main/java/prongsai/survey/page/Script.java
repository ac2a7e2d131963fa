package prongsai.survey.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a module of JavaScript and those that it imports into one file, so that a phone asks once.
///
/// Each module becomes a function that returns what it exports. Only what our own modules use is
/// understood: `import {a, b} from './x.js'`, `export function`, `export const`, one a line, and
/// comments on lines of their own, which are left out.
final class Script {
  private static final Pattern IMPORT =
      Pattern.compile("import (\\{[\\w, ]+\\}) from '\\./([\\w./-]+)'");
  private static final Pattern EXPORT =
      Pattern.compile("export ((?:async )?function\\*?|const) (\\w+)(.*)");
  private static final Pattern COMMENT = Pattern.compile("//.*|/\\*\\*? .* \\*/");

  private final String folder;
  private final Map<String, String> modules = new LinkedHashMap<>();

  private Script(String folder) {
    this.folder = folder;
  }

  /// The whole script of a module.
  ///
  /// @param folder of the resources, with a slash at both ends
  static String of(String folder, String module) {
    Script script = new Script(folder);
    script.add(module);
    return "'use strict';(() => {\n" + String.join("", script.modules.values()) + "})()\n";
  }

  private void add(String module) {
    if (modules.containsKey(module)) return;
    List<String> lines = new ArrayList<>();
    List<String> exported = new ArrayList<>();
    for (String line : text(module).lines().toList()) {
      String bare = line.strip();
      Matcher imported = IMPORT.matcher(bare);
      Matcher export = EXPORT.matcher(bare);
      if (imported.matches()) {
        add(imported.group(2));
        lines.add("const " + imported.group(1) + " = " + name(imported.group(2)));
      } else if (export.matches()) {
        exported.add(export.group(2));
        lines.add(export.group(1) + " " + export.group(2) + export.group(3));
      } else if (!bare.isEmpty() && !COMMENT.matcher(bare).matches()) lines.add(bare);
    }
    String body = String.join("\n", lines);
    modules.put(
        module,
        "const %s = (() => {\n%s\nreturn {%s}\n})()\n"
            .formatted(name(module), body, String.join(", ", exported)));
  }

  private static String name(String module) {
    return "m_" + module.replaceAll("\\W", "_");
  }

  private String text(String module) {
    return resource(folder + module);
  }

  /// A text of the program.
  static String resource(String name) {
    try (InputStream in = Script.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("missing: " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

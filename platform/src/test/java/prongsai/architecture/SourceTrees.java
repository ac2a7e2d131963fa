package prongsai.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Java sources as the compiler parses them.
///
/// @param units one a file
/// @param trees where in a file a tree stands
record SourceTrees(List<CompilationUnitTree> units, Trees trees) {

  static SourceTrees of(List<Path> sources) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostic -> {}, Locale.ROOT, StandardCharsets.UTF_8);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                files,
                diagnostic -> {},
                List.of("-proc:none"),
                null,
                files.getJavaFileObjectsFromPaths(sources));
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return new SourceTrees(List.copyOf(units), Trees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(CompilationUnitTree unit) {
    return Repository.name(Path.of(unit.getSourceFile().toUri()));
  }
}

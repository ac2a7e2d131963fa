package prongsai.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Scores are exact: no class of this module computes with `double` or `float`, nor takes one.
class NoFloatingPointTest {
  /// Loading, storing, computing, comparing, converting, returning; `LDC` shows in what follows it.
  private static final Pattern FLOATING =
      Pattern.compile(
          "[DF](LOAD|STORE|CONST|ADD|SUB|MUL|DIV|REM|NEG|CMP|ALOAD|ASTORE|RETURN).*"
              + "|[ILDF]2[DF]|[DF]2[IL]");

  @Test
  void noClassComputesWithFloatingPoint() throws IOException, URISyntaxException {
    List<String> found = new ArrayList<>();
    int classes = 0;
    for (Path file : classFiles(Ratio.class)) {
      found.addAll(floatingPoint(Files.readAllBytes(file)));
      classes++;
    }
    assertThat(classes).isGreaterThan(50);
    assertThat(found).isEmpty();
  }

  @Test
  void aClassThatDoesIsFoundWithMethodAndInstruction() throws IOException, URISyntaxException {
    Path file = classFile(Halves.class);
    assertThat(floatingPoint(Files.readAllBytes(file)))
        .contains(
            "Halves#half DMUL", "Halves#share I2F", "Halves#root calls Math.sqrt(double)double")
        .anyMatch(line -> line.startsWith("Halves#whole takes or gives"))
        .contains("Halves.field");
  }

  /// What must not be: one of each kind.
  @SuppressWarnings("unused") // looked at as a class file only
  private static final class Halves {
    private final double field = 1;

    double half(double whole) {
      return whole * 0.5;
    }

    long share(int part) {
      return (long) (part * 2f);
    }

    long root(long value) {
      return (long) Math.sqrt((double) value);
    }

    float[] whole() {
      return new float[1];
    }
  }

  private static List<Path> classFiles(Class<?> one) throws IOException, URISyntaxException {
    Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static Path classFile(Class<?> one) throws URISyntaxException {
    return Path.of(one.getResource(one.getName().replaceFirst(".*\\.", "") + ".class").toURI());
  }

  private static List<String> floatingPoint(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    String name = model.thisClass().asSymbol().displayName().replaceFirst(".*\\$", "");
    List<String> found = new ArrayList<>();
    for (FieldModel field : model.fields())
      if (floating(field.fieldTypeSymbol())) found.add(name + "." + field.fieldName());
    for (MethodModel method : model.methods()) {
      String where = name + "#" + method.methodName();
      if (floating(method.methodTypeSymbol()))
        found.add(where + " takes or gives " + method.methodTypeSymbol().displayDescriptor());
      method.code().ifPresent(code -> code.forEach(element -> element(where, element, found)));
    }
    return found;
  }

  private static void element(String where, CodeElement element, List<String> found) {
    switch (element) {
      case InvokeInstruction call when floating(call.typeSymbol()) ->
          found.add(where + " calls " + called(call));
      case FieldInstruction field when floating(field.typeSymbol()) ->
          found.add(where + " reads or writes " + field.name());
      case Instruction instruction when FLOATING.matcher(instruction.opcode().name()).matches() ->
          found.add(where + " " + instruction.opcode().name());
      default -> {}
    }
  }

  private static String called(InvokeInstruction call) {
    return call.owner().asSymbol().displayName()
        + "."
        + call.name()
        + call.typeSymbol().displayDescriptor();
  }

  private static boolean floating(MethodTypeDesc type) {
    return floating(type.returnType())
        || type.parameterList().stream().anyMatch(NoFloatingPointTest::floating);
  }

  private static boolean floating(ClassDesc type) {
    ClassDesc innermost = type;
    while (innermost.isArray()) innermost = innermost.componentType();
    return innermost.equals(ConstantDescs.CD_double)
        || innermost.equals(ConstantDescs.CD_float)
        || innermost.equals(ConstantDescs.CD_Double)
        || innermost.equals(ConstantDescs.CD_Float);
  }
}

package prongsai.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;

/// Whatever is damaged, the reader says what is wrong, in both languages and with a place.
class RobustReadingTest {
  private static byte[] good() throws IOException {
    return Files.readAllBytes(Golden.folder("problems/frameworks").resolve("good.yaml"));
  }

  private static void read(byte[] bytes) {
    switch (FrameworkReader.read("case.yaml", bytes)) {
      case Reading.Good<?> _ -> {}
      case Reading.Faulty<?>(List<Problem> problems) ->
          assertThat(problems)
              .allSatisfy(problem -> {
                assertThat(problem.line(Language.TH)).startsWith("case.yaml");
                assertThat(problem.message(Language.EN)).isNotBlank();
              });
    }
  }

  @Test
  void a_file_that_breaks_off_anywhere_is_reported() throws IOException {
    String text = new String(good(), StandardCharsets.UTF_8);
    for (int end = 0; end < text.length(); end += 7)
      read(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_file_with_bytes_changed_is_reported() throws IOException {
    Random random = new Random(2566);
    for (int run = 0; run < 500; run++) {
      byte[] bytes = good();
      for (int i = 0; i < 3; i++)
        bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
      read(bytes);
    }
  }

  @Test
  void a_byte_order_mark_does_no_harm() throws IOException {
    String text = "\ufeff" + new String(good(), StandardCharsets.UTF_8);
    assertThat(FrameworkReader.read("case.yaml", text.getBytes(StandardCharsets.UTF_8)).good().id())
        .isEqualTo("office-check-2565");
  }
}

package prongsai.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.plan.UbonPlan;
import prongsai.web.DataFolder;
import prongsai.web.ProgramName;

class RoundDocumentsTest {
  private static UbonPlan ubon;

  @BeforeAll
  static void start() {
    ubon = UbonPlan.start();
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  @Test
  void whatWasMadeIsFoundAfterARestartAndWhatIsStoppedHalfwayIsNot(@TempDir Path folder)
      throws Exception {
    RoundDocuments before = new RoundDocuments(new DataFolder(folder));
    assertThat(before.progress(ubon.round, ubon.frozen()))
        .isEqualTo(RoundDocuments.Progress.NOT_STARTED);
    assertThat(
            before.await(ubon.round, ubon.frozen(), ProgramName.version(), Duration.ofMinutes(2)))
        .isEqualTo(RoundDocuments.Progress.READY);
    before.destroy();
    RoundDocuments after = new RoundDocuments(new DataFolder(folder));
    assertThat(after.files(ubon.round, ubon.frozen()))
        .extracting(file -> file.getFileName().toString())
        .isEqualTo(RoundDocuments.names());
    Path made = after.files(ubon.round, ubon.frozen()).getFirst();
    Files.delete(made.resolveSibling(".prongsai"));
    assertThat(after.progress(ubon.round, ubon.frozen()))
        .isEqualTo(RoundDocuments.Progress.NOT_STARTED);
    after.destroy();
  }
}

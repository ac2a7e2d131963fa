package prongsai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.plan.UbonPlan;
import prongsai.results.FrozenInput;
import prongsai.results.FrozenResult;
import prongsai.scoring.framework.Code;
import prongsai.scoring.tally.AnswerSheet;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenFiguresTest {
  private static final String PAGE = "/a/ubon-pao/2565";
  private UbonPlan ubon;

  @BeforeAll
  void start() {
    ubon = UbonPlan.start();
    ubon.server.part(Publications.class).publish(ubon.round, UbonPlan.EXECUTIVE, UbonPlan.ACTOR);
  }

  @AfterAll
  void stop() {
    ubon.close();
  }

  private String body(String path) {
    return ubon.server.get(path).body();
  }

  @Test
  void ofFewerThanTenRespondentsNothingIsTold() {
    FrozenInput input = FrozenInput.read(utf8(ubon.frozen().input().text()));
    TreeMap<String, FrozenInput.Counts> surveys = new TreeMap<>(input.surveys());
    surveys.put("EIT", nine());
    add(
        FrozenResult.of(
            2,
            new FrozenInput(
                input.framework(),
                input.frameworkSha256(),
                input.agency(),
                input.populations(),
                surveys,
                input.marks()),
            ubon.round.framework(),
            "test",
            "ทดสอบ",
            ubon.frozen().madeOn()));
    ubon.server.part(PortalChanges.class).look();
    assertThat(body(PAGE))
        .contains(
            "น้อยกว่า 10",
            "ไม่แสดง (ผู้ตอบน้อยกว่า 10 คน)",
            "ข้อมูลไม่พอที่จะแสดงโดยไม่เปิดเผยตัวผู้ตอบ")
        .contains(">I1<")
        .doesNotContain(">E1<", "÷ 9 คน", "ผู้ตอบ 9 คน");
    assertThat(body("/en" + PAGE)).contains("fewer than 10").doesNotContain(">E1<", "9 people");
  }

  /// Nine people, who all chose the first option.
  private FrozenInput.Counts nine() {
    AnswerSheet sheet =
        AnswerSheet.of(ubon.round.framework().instrument(new Code("EIT")).orElseThrow());
    int questions = sheet.questions().size();
    Long[] few = new Long[sheet.offset(questions)];
    Arrays.fill(few, 0L);
    for (int question = 0; question < questions; question++) few[sheet.offset(question)] = 9L;
    return new FrozenInput.Counts(9, 0, List.of(few));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void add(FrozenResult frozen) {
    JdbcClient.create(ubon.server.database().owner())
        .sql(
            """
            INSERT INTO results.version (round_id, number, framework_id, framework_sha256, input, input_sha256, result,
              result_sha256, total_exact, level, program, reason, made_on)
            SELECT round_id, ?, framework_id, framework_sha256, ?, ?, ?, ?, total_exact, level, program, ?, made_on
            FROM results.version WHERE round_id = ? AND number = 1
            """)
        .params(
            frozen.number(),
            utf8(frozen.input().text()),
            frozen.input().sha256(),
            utf8(frozen.result().text()),
            frozen.result().sha256(),
            frozen.reason(),
            ubon.round.id().value())
        .update();
  }
}

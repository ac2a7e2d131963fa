package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.access.AccountId;
import prongsai.agency.AgencyId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

class AssignmentPlanTest {
  private static final int ITEMS = 43;
  private static final byte[] KEY = new byte[32];

  private static List<Task> tasks(int agencies, Random random) {
    List<Task> tasks = new ArrayList<>();
    for (int agency = 1; agency <= agencies; agency++) {
      RoundId round = new RoundId(new UUID(random.nextLong(), random.nextLong()));
      for (int item = 0; item < ITEMS; item++)
        tasks.add(
            new Task(
                round, new AgencyId(agency), new Code("O" + (item + 1)), item, "sha" + agency));
    }
    return tasks;
  }

  private static List<AccountId> assessors(int number) {
    return LongStream.rangeClosed(1, number).mapToObj(AccountId::new).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyTaskIsSeatedOnceAndNobodyMeetsAConflictOrThemselves(long seed) {
    Random random = new Random(seed);
    int agencies = 1 + random.nextInt(20);
    int people = 3 + random.nextInt(8);
    Set<String> conflicts = new HashSet<>();
    for (int i = 0; i < agencies; i++)
      conflicts.add((1 + random.nextInt(people)) + " " + (1 + random.nextInt(agencies)));
    List<Task> tasks = tasks(agencies, random);
    Set<Task> twice = new Draw(KEY).of(tasks, random.nextInt(101));
    AssignmentPlan plan =
        AssignmentPlan.of(
            tasks,
            assessors(people),
            (account, agency) -> !conflicts.contains(account + " " + agency),
            twice);
    Map<Task, AccountId> first = new HashMap<>();
    Map<Task, AccountId> second = new HashMap<>();
    for (AssignmentPlan.Seated one : plan.seated()) {
      assertThat(conflicts).doesNotContain(one.assessor() + " " + one.task().agency());
      Map<Task, AccountId> seats = one.seat() == Seat.FIRST ? first : second;
      assertThat(seats.put(one.task(), one.assessor())).isNull();
    }
    assertThat(first).hasSize(tasks.size() - plan.withoutFirst().size());
    assertThat(second).hasSize(plan.drawn() - plan.withoutSecond());
    assertThat(twice).containsAll(second.keySet());
    second.forEach((task, who) -> assertThat(who).isNotEqualTo(first.get(task)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 10})
  void withoutConflictsLoadsDifferByOneAtMost(int people) {
    List<Task> tasks = tasks(11, new Random(people));
    AssignmentPlan plan =
        AssignmentPlan.of(tasks, assessors(people), (account, agency) -> true, Set.of());
    assertThat(plan.loads()).hasSize(people);
    int most = plan.loads().values().stream().max(Integer::compare).orElseThrow();
    int least = plan.loads().values().stream().min(Integer::compare).orElseThrow();
    assertThat(most - least).isLessThanOrEqualTo(1);
  }

  @Test
  void oneItemOfManyAgenciesGoesToFewPeople() {
    List<Task> tasks = tasks(30, new Random(1));
    AssignmentPlan plan =
        AssignmentPlan.of(tasks, assessors(6), (account, agency) -> true, Set.of());
    Map<Code, Set<AccountId>> of = new HashMap<>();
    for (AssignmentPlan.Seated one : plan.seated())
      of.computeIfAbsent(one.task().item(), item -> new HashSet<>()).add(one.assessor());
    assertThat(of.values()).allMatch(people -> people.size() <= 2);
    assertThat(of.values()).filteredOn(people -> people.size() == 2).hasSizeLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 50, 100})
  void theShareIsDrawnExactly(int share) {
    List<Task> tasks = tasks(10, new Random(3));
    assertThat(new Draw(KEY).of(tasks, share)).hasSize((2 * tasks.size() * share + 100) / 200);
  }

  @Test
  void theDrawFollowsFromKeyAndTaskAlone() {
    List<Task> tasks = tasks(10, new Random(3));
    Set<Task> drawn = new Draw(KEY).of(tasks, 10);
    assertThat(new Draw(KEY).of(tasks.reversed(), 10)).isEqualTo(drawn);
    byte[] other = KEY.clone();
    other[0] = 1;
    assertThat(new Draw(other).of(tasks, 10)).isNotEqualTo(drawn);
  }

  @Test
  void whomNobodyMayMarkIsNamed() {
    List<Task> tasks = tasks(2, new Random(3));
    AssignmentPlan plan =
        AssignmentPlan.of(
            tasks, assessors(1), (account, agency) -> agency.value() == 1, Set.copyOf(tasks));
    assertThat(plan.withoutFirst()).hasSize(ITEMS).allMatch(one -> one.agency().value() == 2);
    assertThat(plan.withoutSecond()).isEqualTo(2 * ITEMS);
  }
}

package prongsai.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// Works out a [RegisterPlan]: whoever is refused takes along those who wanted to stand below it.
final class RegisterPlanner {
  private final Map<String, Agency> register;
  private final Map<Long, String> codes = new HashMap<>();
  private final Map<String, Wish> accepted = new LinkedHashMap<>();
  private final Map<String, Wish> first = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /// @param register every agency that is there, by code
  RegisterPlanner(Map<String, Agency> register) {
    this.register = register;
    register.values().forEach(agency -> codes.put(agency.id().value(), agency.code()));
  }

  RegisterPlan plan(Wishes wanted) {
    Map<String, AgencyEntry> entries = new HashMap<>();
    register.values().forEach(agency -> entries.put(agency.code(), entry(agency)));
    Wishes.Wished wished = wanted.against(entries);
    problems.addAll(wished.problems());
    wished.wishes().forEach(this::consider);
    boolean again = true;
    while (again) again = refuseMisplaced();
    return sorted(wished.wishes().size() + wished.refused());
  }

  private void consider(Wish wish) {
    String code = wish.entry().code();
    List<Problem> own = wish.entry().problems(wish::place);
    problems.addAll(own);
    Wish before = code.isEmpty() ? null : first.putIfAbsent(code, wish);
    if (before != null) tellTwice(before, wish);
    else if (own.isEmpty()) accepted.put(code, wish);
    else refused.add(code);
  }

  private void tellTwice(Wish before, Wish wish) {
    if (accepted.containsKey(wish.entry().code())) tellTwice(before, wish.row());
    tellTwice(wish, before.row());
  }

  private void tellTwice(Wish wish, long other) {
    refuse(
        wish.entry().code(),
        Problem.error("agency/duplicate-code", wish.place("code"), "row", other));
  }

  private void refuse(String code, Problem problem) {
    accepted.remove(code);
    refused.add(code);
    problems.add(problem);
  }

  /// Refuses whoever has no place in the tree; whether there was anyone.
  private boolean refuseMisplaced() {
    List<Wish> misplaced =
        accepted.values().stream().filter(wish -> !wish.entry().parentCode().isEmpty()).toList();
    boolean any = false;
    Map<String, Boolean> grounded = new HashMap<>();
    for (Wish wish : misplaced) {
      String parent = wish.entry().parentCode();
      Where place = wish.place("parent_code");
      if (!isThere(parent)) {
        String code = refused.contains(parent) ? "agency/refused-parent" : "agency/unknown-parent";
        refuse(wish.entry().code(), Problem.error(code, place, "parent", parent));
        any = true;
      } else if (!isGrounded(wish.entry().code(), grounded)) {
        refuse(wish.entry().code(), Problem.error("agency/cycle", place, "parent", parent));
        return true;
      }
    }
    return any;
  }

  private boolean isThere(String code) {
    return accepted.containsKey(code) || register.containsKey(code);
  }

  /// Whether the way up from an agency comes to an end.
  private boolean isGrounded(String code, Map<String, Boolean> known) {
    Set<String> way = new HashSet<>();
    String at = code;
    while (!at.isEmpty() && !known.containsKey(at) && way.add(at)) at = parent(at);
    boolean grounded = at.isEmpty() || known.getOrDefault(at, false);
    for (String one : way) known.put(one, grounded);
    return grounded;
  }

  private String parent(String code) {
    Wish wish = accepted.get(code);
    if (wish != null) return wish.entry().parentCode();
    Agency agency = register.get(code);
    return agency == null ? "" : parentCode(agency);
  }

  private String parentCode(Agency agency) {
    return agency.parent().map(parent -> codes.getOrDefault(parent.value(), "")).orElse("");
  }

  private RegisterPlan sorted(int wishes) {
    List<AgencyEntry> added = new ArrayList<>();
    List<RegisterPlan.Change> changed = new ArrayList<>();
    int unchanged = 0;
    for (Wish wish : accepted.values()) {
      Agency agency = register.get(wish.entry().code());
      if (agency == null) added.add(wish.entry());
      else if (entry(agency).equals(wish.entry())) unchanged++;
      else changed.add(new RegisterPlan.Change(agency, entry(agency), wish.entry()));
    }
    problems.sort(Comparator.comparingLong(problem -> problem.where().line()));
    int refusedRows = wishes - added.size() - changed.size() - unchanged;
    return new RegisterPlan(added, changed, unchanged, refusedRows, problems);
  }

  /// An agency of the register as somebody would write it.
  AgencyEntry entry(Agency agency) {
    return new AgencyEntry(
        agency.code(),
        agency.name(),
        agency.nameInEnglish(),
        agency.type(),
        agency.ministry(),
        agency.province(),
        parentCode(agency),
        agency.active());
  }
}

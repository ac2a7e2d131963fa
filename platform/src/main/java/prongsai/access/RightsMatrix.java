package prongsai.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which role may do what, within its scope: the whole of it, in one table. Whatever is not marked
/// is forbidden.
public final class RightsMatrix {
  private static final String TABLE =
      """
      permission          SYSTEM_ADMINISTRATOR AGENCY_OFFICER AGENCY_EXECUTIVE ASSESSOR OVERSEER AUDITOR
      READ_AGENCY                  x                 x               x            x        x        x
      MANAGE_AGENCIES              x                 .               .            .        .        .
      MANAGE_ROUNDS                x                 x               .            .        .        .
      ISSUE_CODES                  .                 x               .            .        .        .
      READ_PARTICIPATION           x                 x               x            x        x        x
      READ_RESULTS                 x                 x               x            x        x        x
      READ_PORTFOLIO               x                 .               .            .        x        x
      CLOSE_ROUND                  x                 .               x            .        .        .
      FREEZE_ROUND                 x                 .               x            .        .        .
      READ_DISCLOSURE              x                 x               x            x        x        x
      FILL_DISCLOSURE              .                 x               .            .        .        .
      APPROVE_DISCLOSURE           .                 .               x            .        .        .
      MARK_DISCLOSURE              .                 .               .            x        .        .
      MANAGE_REVIEW                x                 .               .            .        .        .
      READ_PLAN                    x                 x               x            x        x        x
      DRAFT_PLAN                   .                 x               .            .        .        .
      APPROVE_PLAN                 .                 .               x            .        .        .
      REPORT_PROGRESS              .                 x               x            .        .        .
      PUBLISH_RESULT               x                 .               x            .        .        .
      COLLECT_INTERVIEWS           .                 .               .            x        .        .
      IMPORT_ANSWERS               x                 .               .            x        .        .
      READ_ANOMALIES               .                 .               .            x        .        x
      SET_ANSWERS_ASIDE            .                 .               .            x        .        .
      EXPORT_ANSWERS               x                 .               .            .        .        x
      MANAGE_ACCOUNTS              x                 .               x            .        .        .
      MANAGE_TOKENS                x                 x               .            .        .        .
      READ_AUDIT                   x                 .               x            .        .        x
      """;

  private static final Map<Permission, Set<Role>> ROLES = read();

  private RightsMatrix() {}

  private static Map<Permission, Set<Role>> read() {
    List<List<String>> rows =
        TABLE.lines().map(line -> Arrays.asList(line.split(" +", -1))).toList();
    List<String> roles = rows.getFirst();
    Map<Permission, Set<Role>> matrix = new EnumMap<>(Permission.class);
    for (List<String> row : rows.subList(1, rows.size())) {
      Set<Role> allowed = EnumSet.noneOf(Role.class);
      for (int i = 1; i < row.size(); i++)
        if (row.get(i).equals("x")) allowed.add(Role.valueOf(roles.get(i)));
      matrix.put(Permission.valueOf(row.getFirst()), allowed);
    }
    return matrix;
  }

  /// Whether a role has a permission, anywhere in its scope.
  public static boolean allows(Role role, Permission permission) {
    return ROLES.getOrDefault(permission, Set.of()).contains(role);
  }

  /// The roles that somebody of a role may give to others: an administrator any, an executive that
  /// of the officers in the own branch. An officer names nobody, least of all the executive who
  /// approves.
  public static Set<Role> mayGive(Role role) {
    return switch (role) {
      case SYSTEM_ADMINISTRATOR -> EnumSet.allOf(Role.class);
      case AGENCY_EXECUTIVE -> EnumSet.of(Role.AGENCY_OFFICER);
      case AGENCY_OFFICER, ASSESSOR, OVERSEER, AUDITOR -> EnumSet.noneOf(Role.class);
    };
  }
}

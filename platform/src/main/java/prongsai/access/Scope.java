package prongsai.access;

import prongsai.agency.Agency;
import prongsai.agency.AgencyId;

/// The agencies within which a role is held.
public sealed interface Scope {
  /// The whole installation, and what belongs to no agency.
  record Everything() implements Scope {}

  /// An agency and all below it in the tree.
  record Branch(AgencyId root) implements Scope {}

  /// The agencies of a province, by its Thai name.
  record Province(String name) implements Scope {}

  /// The agencies of a ministry, by its Thai name.
  record Ministry(String name) implements Scope {}

  /// The agencies of a type.
  record Type(String name) implements Scope {}

  /// The whole installation.
  static Scope everything() {
    return new Everything();
  }

  /// Whether an agency lies inside.
  default boolean covers(Agency agency) {
    return switch (this) {
      case Everything _ -> true;
      case Branch(AgencyId root) -> agency.path().contains("/" + root.value() + "/");
      case Province(String name) -> agency.province().equals(name);
      case Ministry(String name) -> agency.ministry().equals(name);
      case Type(String name) -> agency.type().equals(name);
    };
  }

  /// In words; a branch by the number of its agency.
  default String thai() {
    return switch (this) {
      case Everything _ -> "ทั้งระบบ";
      case Branch(AgencyId root) -> "หน่วยงาน " + root.value();
      case Province(String name) -> "จังหวัด" + name;
      case Ministry(String name) -> name;
      case Type(String name) -> name;
    };
  }
}

package prongsai.register;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import prongsai.agency.AgencyEntry;
import prongsai.web.Typed;

/// The form of an agency, as typed.
///
/// @param active `1` while it takes part
record AgencyForm(
    @Nullable String code,
    @Nullable String name,
    @BindParam("name_en") @Nullable String nameInEnglish,
    @Nullable String type,
    @Nullable String ministry,
    @Nullable String province,
    @BindParam("parent_code") @Nullable String parentCode,
    @Nullable String active) {

  AgencyEntry entry() {
    return entry(plain(code));
  }

  /// The same for an agency whose code is known.
  AgencyEntry entry(String ofCode) {
    return new AgencyEntry(
        ofCode,
        plain(name),
        plain(nameInEnglish),
        plain(type),
        plain(ministry),
        plain(province),
        plain(parentCode),
        plain(active).equals("1"));
  }

  private static String plain(@Nullable String typed) {
    return typed == null ? "" : Typed.text(typed);
  }
}

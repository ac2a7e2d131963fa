package prongsai.access;

/// A place on the desk: shown on its first page to whoever may do something there. A part of the
/// program adds its own as a bean.
///
/// ```java
/// @Bean
/// DeskEntry rounds() {
///   return new DeskEntry(20, "/desk/rounds", "รอบการประเมิน", "กำหนดวัน เปิด และปิดรอบ", Permission.READ_AGENCY);
/// }
/// ```
///
/// @param order the lower, the further up: 10 agencies, 20 rounds, 30 results, 80 accounts, 90
///   audit
/// @param href its address, below `/desk/`
/// @param title a few words
/// @param summary what can be done there, in one sentence
/// @param needed who lacks this permission everywhere does not see it
public record DeskEntry(int order, String href, String title, String summary, Permission needed) {}

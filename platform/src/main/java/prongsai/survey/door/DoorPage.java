package prongsai.survey.door;

import java.util.Optional;
import prongsai.blind.Base64Url;
import prongsai.blind.BlindKey;
import prongsai.survey.page.About;
import prongsai.survey.page.SurveyFiles;
import prongsai.survey.page.Words;

/// The page on which staff enter the code of their slip.
///
/// @param key signs tickets of this round
/// @param secret makes the form repeatable for browsers without script
/// @param code as it was typed before; empty at first
/// @param refusal the phrase that says why it was not taken
public record DoorPage(
    About about,
    BlindKey key,
    String secret,
    String code,
    Optional<String> refusal,
    SurveyFiles files) {

  public Words words() {
    return about.words();
  }

  /// The public key as the script reads it.
  public String keyText() {
    return Base64Url.encode(key.encoded());
  }

  /// The fingerprint of the key in groups of four, as people compare it.
  public String fingerprint() {
    return key.fingerprint().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /// The address of the questions.
  public String questions() {
    return about.visit().path() + "/questions" + words().query();
  }

  /// The address for the script.
  public String exchange() {
    return about.visit().path() + "/door" + words().query();
  }

  /// This page in the other language.
  public String otherLanguage() {
    return about.visit().path() + words().other().query();
  }

  /// What the browser's window is called.
  public String title() {
    String title = words().of("door.title") + " · " + about.visit().agency();
    return refusal.isEmpty() ? title : words().of("errors.prefix") + " " + title;
  }
}

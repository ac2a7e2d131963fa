package prongsai.access.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/// Words of Thai passwords: in Thai, in Latin letters, and Thai as it comes out of a keyboard that
/// was left in English.
final class CommonThaiWords {
  /// The keys of the Kedmanee keyboard, and what they write in English; the second rows are with
  /// shift.
  private static final String THAI =
      "ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ"
          + "+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

  private static final String ENGLISH =
      "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
          + "!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";

  private CommonThaiWords() {}

  static Dictionary dictionary() {
    DictionaryBuilder words = new DictionaryBuilder().setDictionaryName("thai");
    int rank = 1;
    for (String word : read()) {
      words.addWord(Normalizer.normalize(word, Normalizer.Form.NFKC), rank);
      words.addWord(typed(word).toLowerCase(Locale.ROOT), rank);
      rank++;
    }
    return words.createDictionary();
  }

  /// A Thai word as typed on a keyboard that was left in English.
  static String typed(String word) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int key = THAI.indexOf(word.charAt(i));
      keys.append(key < 0 ? word.charAt(i) : ENGLISH.charAt(key));
    }
    return keys.toString();
  }

  private static List<String> read() {
    InputStream file =
        Objects.requireNonNull(
            CommonThaiWords.class.getResourceAsStream("/prongsai/access/common-words.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

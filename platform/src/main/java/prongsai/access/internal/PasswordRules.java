package prongsai.access.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.DateMatch;
import me.gosimple.nbvcxz.matching.match.DictionaryMatch;
import me.gosimple.nbvcxz.matching.match.Match;
import me.gosimple.nbvcxz.matching.match.RepeatMatch;
import me.gosimple.nbvcxz.matching.match.SequenceMatch;
import me.gosimple.nbvcxz.matching.match.SpacialMatch;
import me.gosimple.nbvcxz.matching.match.YearMatch;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import me.gosimple.nbvcxz.scoring.Result;

/// Which passwords are good enough: 10 to 128 characters that take at least 2^36 guesses of who
/// knows the usual ways, leaked passwords, names and dates. No rules of composition: they make
/// passwords worse (NIST SP 800-63B). Nothing is asked of anybody outside.
public final class PasswordRules {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 128;

  /// In bits: seventy thousand million guesses, each of an eighth of a second.
  private static final double LEAST_ENTROPY = 36;

  private PasswordRules() {}

  /// Why a password is refused; empty for a good one.
  ///
  /// @param own what others know of the person: name, login
  public static Optional<PasswordFault> fault(String password, String repeated, String... own) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) return Optional.of(PasswordFault.TOO_SHORT);
    if (length > LONGEST) return Optional.of(PasswordFault.TOO_LONG);
    if (!password.equals(repeated)) return Optional.of(PasswordFault.NOT_REPEATED);
    Result estimate = new Nbvcxz(configuration(words(own))).estimate(password);
    return estimate.getEntropy() >= LEAST_ENTROPY
        ? Optional.empty()
        : Optional.of(reason(estimate.getMatches()));
  }

  /// The reason that covers most of the password.
  private static PasswordFault reason(List<Match> matches) {
    return matches.stream()
        .filter(match -> fault(match) != PasswordFault.WEAK)
        .max(java.util.Comparator.comparingInt(Match::getLength))
        .map(PasswordRules::fault)
        .orElse(PasswordFault.WEAK);
  }

  private static PasswordFault fault(Match match) {
    return switch (match) {
      case DictionaryMatch word when word.getDictionaryName().equals("own") ->
          PasswordFault.OWN_NAME;
      case DictionaryMatch word when word.getDictionaryName().equals("passwords") ->
          PasswordFault.LEAKED;
      case DictionaryMatch _ -> PasswordFault.COMMON_WORDS;
      case SpacialMatch _ -> PasswordFault.KEYBOARD;
      case DateMatch _, YearMatch _ -> PasswordFault.DATE;
      case RepeatMatch _, SequenceMatch _ -> PasswordFault.PATTERN;
      default -> PasswordFault.WEAK;
    };
  }

  /// The words of what others know, each alone, of three letters and more.
  private static List<String> words(String... own) {
    return Arrays.stream(own)
        .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s@._-]+", -1)))
        .filter(word -> word.length() >= 3)
        .toList();
  }

  private static Configuration configuration(List<String> own) {
    List<Dictionary> dictionaries = new ArrayList<>(Known.DICTIONARIES);
    dictionaries.add(
        new DictionaryBuilder()
            .setDictionaryName("own")
            .setExclusion(true)
            .addWords(own, 1)
            .createDictionary());
    return new ConfigurationBuilder()
        .setDictionaries(dictionaries)
        .setMinimumEntropy(LEAST_ENTROPY)
        .setLocale(Locale.ENGLISH)
        .setCombinationAlgorithmTimeout(200L)
        .createConfiguration();
  }

  /// Read at the first use: about a second.
  private static final class Known {
    static final List<Dictionary> DICTIONARIES = all();

    private static List<Dictionary> all() {
      List<Dictionary> all = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
      all.add(CommonThaiWords.dictionary());
      return List.copyOf(all);
    }
  }
}

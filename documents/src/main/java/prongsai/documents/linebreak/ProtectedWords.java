package prongsai.documents.linebreak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words that are not to be broken, or only at their seams, whatever a dictionary says.
final class ProtectedWords {

  /// A protected word. A seam is an offset inside it at which it may be broken if need be.
  record Word(String characters, List<Integer> seams) {
    static Word of(String spelling) {
      List<Integer> seams = new ArrayList<>();
      StringBuilder characters = new StringBuilder();
      for (String part : spelling.split("\\|", -1)) {
        if (!characters.isEmpty()) seams.add(characters.length());
        characters.append(part);
      }
      return new Word(characters.toString(), List.copyOf(seams));
    }

    int length() {
      return characters.length();
    }
  }

  private final Map<Character, List<Word>> byFirstCharacter = new HashMap<>();

  /// @param spellings each with `|` at its seams
  ProtectedWords(List<String> spellings) {
    for (String spelling : spellings) {
      Word word = Word.of(spelling);
      byFirstCharacter
          .computeIfAbsent(word.characters().charAt(0), _ -> new ArrayList<>())
          .add(word);
    }
    for (List<Word> words : byFirstCharacter.values())
      words.sort(Comparator.comparingInt(Word::length).reversed());
  }

  /// The longest protected word that starts here and agrees with the breaks found so far on where
  /// it starts or where it ends; a word that agrees with neither is part of other words.
  Optional<Word> at(String text, int offset, Breaks found) {
    for (Word word : byFirstCharacter.getOrDefault(text.charAt(offset), List.of())) {
      int end = offset + word.length();
      if (text.startsWith(word.characters(), offset)
          && Letters.mayStartWord(text, end)
          && (found.allowed(offset) || found.allowed(end))) return Optional.of(word);
    }
    return Optional.empty();
  }
}

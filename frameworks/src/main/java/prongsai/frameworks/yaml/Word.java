package prongsai.frameworks.yaml;

import java.util.List;

/// A text of a list, with its place.
public record Word(String text, Place place) {
  public static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }
}

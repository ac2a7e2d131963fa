package prongsai.disclosure.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import prongsai.disclosure.Field;
import prongsai.disclosure.Link;
import prongsai.scoring.framework.Item;

/// What an item's fields might be.
///
/// @param values only the fields that are to be written; an empty value empties
public record Proposal(Item item, SequencedMap<Field, String> values) {
  public Proposal {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
  }

  /// Writes links into values, in place of all that an item had.
  static void putLinks(SequencedMap<Field, String> values, List<Link> links) {
    for (int i = 1; i <= Field.MOST_LINKS; i++) {
      boolean there = i <= links.size();
      values.put(Field.url(i), there ? links.get(i - 1).url() : "");
      values.put(Field.description(i), there ? links.get(i - 1).description() : "");
    }
  }
}

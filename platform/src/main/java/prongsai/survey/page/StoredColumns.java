package prongsai.survey.page;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The columns that are stored of an answer, to be shown to who gave it: name and value. A page
/// that waits for the values has them empty.
///
/// @param values by name, in the order of the table
public record StoredColumns(SequencedMap<String, String> values) {

  /// The columns without values, for a script to fill in.
  static StoredColumns empty() {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    for (String name :
        new String[] {"round_id", "instrument", "answered_on", "stream", "flags", "answers"})
      values.put(name, "");
    return new StoredColumns(values);
  }
}

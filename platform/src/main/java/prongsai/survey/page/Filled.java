package prongsai.survey.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.survey.Questionnaire;

/// What a form of a questionnaire brought back.
public sealed interface Filled {
  /// Not answered.
  int NOTHING = -1;

  /// Every question has one of its choices.
  ///
  /// @param all one a question: the position of the choice, from 0
  record Complete(List<Integer> all) implements Filled {
    public Complete {
      all = List.copyOf(all);
    }

    /// One byte a question.
    public byte[] bytes() {
      byte[] bytes = new byte[all.size()];
      for (int i = 0; i < bytes.length; i++) bytes[i] = all.get(i).byteValue();
      return bytes;
    }
  }

  /// Some questions have none.
  ///
  /// @param some one a question: the position of the choice, or [#NOTHING]
  record Incomplete(List<Integer> some) implements Filled {
    public Incomplete {
      some = List.copyOf(some);
    }
  }

  /// No page of ours sends that: a field that is not there, or twice, or a choice that is none.
  record Malformed() implements Filled {}

  /// Reads the fields of a form.
  ///
  /// @param others fields that may be there besides the answers
  static Filled of(Questionnaire survey, Map<String, String[]> fields, Set<String> others) {
    List<Questionnaire.Card> cards = survey.cards();
    List<Integer> chosen = new ArrayList<>(cards.size());
    int answered = 0;
    for (Questionnaire.Card card : cards) {
      String[] values = fields.get(card.field());
      if (values == null) {
        chosen.add(NOTHING);
        continue;
      }
      answered++;
      int choice = values.length == 1 ? position(values[0], card.choices().size()) : NOTHING;
      if (choice == NOTHING) return new Malformed();
      chosen.add(choice);
    }
    long known = fields.keySet().stream().filter(others::contains).count();
    if (known + answered != fields.size()) return new Malformed();
    return answered == cards.size() ? new Complete(chosen) : new Incomplete(chosen);
  }

  /// The choices of a form for showing it again.
  default List<Integer> chosen(Questionnaire survey) {
    return switch (this) {
      case Complete(List<Integer> all) -> all;
      case Incomplete(List<Integer> some) -> some;
      case Malformed _ -> Collections.nCopies(survey.size(), NOTHING);
    };
  }

  private static int position(String value, int choices) {
    if (!Position.FORM.matcher(value).matches()) return NOTHING;
    int position = Integer.parseInt(value);
    return position < choices ? position : NOTHING;
  }

  /// How a position is written.
  final class Position {
    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]?");

    private Position() {}
  }
}

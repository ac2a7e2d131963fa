package prongsai.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;

/// The row that was stored of an answer, to be shown to the respondent: these columns and no other,
/// but for the random id. That is told to nobody and drawn anew every night, so that nobody can be
/// made to prove how they answered.
///
/// @param answeredOn the day in Bangkok
public record StoredRow(
    RoundId round,
    SurveyInstrument instrument,
    LocalDate answeredOn,
    Stream stream,
    int flags,
    Answers answers) {
  /// Column by column as the table `response.answer` has it; bytes in hexadecimal digits.
  public SequencedMap<String, String> columns() {
    SequencedMap<String, String> columns = new LinkedHashMap<>();
    columns.put("round_id", round.toString());
    columns.put("instrument", instrument.name());
    columns.put("answered_on", answeredOn.toString());
    columns.put("stream", Integer.toString(stream.stored()));
    columns.put("flags", Integer.toString(flags));
    columns.put("answers", answers.hex());
    return columns;
  }
}

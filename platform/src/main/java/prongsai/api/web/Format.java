package prongsai.api.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import prongsai.exporting.TableFormat;

/// In which form a table is sent.
enum Format {
  JSON("application/json", Optional.empty()),
  CSV("text/csv", Optional.of(TableFormat.CSV)),
  PARQUET("application/vnd.apache.parquet", Optional.of(TableFormat.PARQUET));

  private final String mediaType;
  private final Optional<TableFormat> table;

  Format(String mediaType, Optional<TableFormat> table) {
    this.mediaType = mediaType;
    this.table = table;
  }

  /// How it is written; empty for JSON.
  Optional<TableFormat> table() {
    return table;
  }

  /// The form that a program asks for: by the parameter `format`, or else by `Accept`.
  ///
  /// @param available the first of them when nothing is asked for
  static Format asked(Optional<String> parameter, @Nullable String accept, Format... available) {
    return Query.word("format", parameter, available, Format::written)
        .orElseGet(() -> accepted(accept, available));
  }

  private String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Format accepted(@Nullable String accept, Format[] available) {
    if (accept == null) return available[0];
    for (MediaType wanted : sorted(accept))
      for (Format one : available)
        if (wanted.isCompatibleWith(MediaType.parseMediaType(one.mediaType))) return one;
    throw ApiProblem.of(
        Fault.NOT_ACCEPTABLE,
        "available",
        Arrays.stream(available).map(one -> one.mediaType).collect(Collectors.joining(", ")));
  }

  private static List<MediaType> sorted(String accept) {
    try {
      List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
      MimeTypeUtils.sortBySpecificity(wanted);
      wanted.sort((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()));
      wanted.removeIf(one -> one.getQualityValue() == 0);
      return wanted;
    } catch (InvalidMediaTypeException malformed) {
      throw ApiProblem.of(Fault.BAD_REQUEST);
    }
  }
}

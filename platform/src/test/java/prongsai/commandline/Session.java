package prongsai.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// One run of the program, as a user sees it.
///
/// @param status exit status
/// @param out what it printed
/// @param err what it complained about
record Session(int status, String out, String err) {
  static final Path UBON =
      Path.of(System.getProperty("golden.root", "../golden")).resolve("scoring/ubon-2565");

  static Session of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Prongsai.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Session(status, out.toString(), err.toString());
  }

  /// A run over the answers and marks of Ubon Ratchathani.
  static Session ubon(String command, String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = command;
    arguments[1] = "--iit=" + UBON.resolve("iit-responses.csv");
    arguments[2] = "--eit=" + UBON.resolve("eit-responses.csv");
    arguments[3] = "--oit=" + UBON.resolve("oit-scores.csv");
    System.arraycopy(more, 0, arguments, 4, more.length);
    return of(arguments);
  }

  JsonNode json() {
    return new ObjectMapper().readTree(out);
  }
}

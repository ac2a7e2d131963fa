package prongsai.documents.html;

import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;
import prongsai.documents.model.Run;
import prongsai.documents.model.Text;

/// Writes text of the model in the digits of the document.
///
/// @param digits the digits that readers see
record Words(Digits digits) {

  void write(Markup to, Text text) {
    for (Run run : text.runs()) {
      if (run.bold()) to.open("strong");
      write(to, run);
      if (run.bold()) to.close("strong");
    }
  }

  private void write(Markup to, Run run) {
    String shown = digits.show(run);
    int written = 0;
    for (Unbroken stretch : Unbroken.in(run.characters())) {
      to.text(shown.substring(written, stretch.start()));
      to.element("span", shown.substring(stretch.start(), stretch.end()), "class", "w");
      written = stretch.end();
    }
    to.text(shown.substring(written));
  }

  /// Lines of a list or a cell, each with its marker in the margin.
  void writeList(Markup to, Iterable<Line> lines) {
    to.open("ul", "class", "lines", "role", "list");
    for (Line line : lines) {
      to.open("li");
      if (!line.marker().isEmpty()) to.element("span", digits.show(line.marker())).text(" ");
      to.open("div");
      write(to, line.text());
      to.close("div").close("li");
    }
    to.close("ul");
  }

  String plain(Text text) {
    return text.plain(digits);
  }
}

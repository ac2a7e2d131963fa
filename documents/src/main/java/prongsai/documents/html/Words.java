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
      if (run.bold()) to.element("strong", digits.show(run));
      else to.text(digits.show(run));
    }
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

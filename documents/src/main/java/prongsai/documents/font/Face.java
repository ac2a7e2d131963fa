package prongsai.documents.font;

/// The faces of ITA Sarabun that documents use: Google's Sarabun (OFL-1.1), scaled so that 16 pt
/// looks as 16 pt of TH Sarabun, which Thai official documents are set in.
public enum Face {
  REGULAR("ITASarabun-Regular"),
  BOLD("ITASarabun-Bold");

  private final String postScriptName;

  Face(String postScriptName) {
    this.postScriptName = postScriptName;
  }

  public static Face of(boolean bold) {
    return bold ? BOLD : REGULAR;
  }

  /// Its name inside font and PDF files.
  public String postScriptName() {
    return postScriptName;
  }

  String resource() {
    return "/prongsai/documents/fonts/" + postScriptName + ".ttf";
  }
}

package prongsai.documents.font;

/// The faces that documents use. `REGULAR` and `BOLD` are ITA Sarabun: Google's Sarabun (OFL-1.1),
/// scaled so that 16 pt looks as 16 pt of TH Sarabun, which Thai official documents are set in.
/// `CODE` is Atkinson Hyperlegible Mono (OFL-1.1), drawn so that no letter is taken for another:
/// for what people read off paper and type, codes and web addresses. It has no Thai letters.
public enum Face {
  REGULAR("ITASarabun-Regular"),
  BOLD("ITASarabun-Bold"),
  CODE("AtkinsonHyperlegibleMono-SemiBold");

  private final String postScriptName;

  Face(String postScriptName) {
    this.postScriptName = postScriptName;
  }

  public static Face of(boolean bold) {
    return bold ? BOLD : REGULAR;
  }

  /// The face of emphasis inside this one.
  public Face bolder() {
    return switch (this) {
      case REGULAR, BOLD -> BOLD;
      case CODE -> CODE;
    };
  }

  /// Its name inside font and PDF files.
  public String postScriptName() {
    return postScriptName;
  }

  String resource() {
    return "/prongsai/documents/fonts/" + postScriptName + ".ttf";
  }
}

package prongsai.frameworks.reading;

import prongsai.frameworks.yaml.Form;

/// The forms of keys, codes, versions and dates; the JSON Schemas have the same.
public final class Forms {
  public static final Form KEY = Form.of("[a-z0-9][a-z0-9-]*", "level4");
  public static final Form VERSION =
      Form.of("(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)", "1.0.0");
  public static final Form INSTRUMENT = Form.of("[A-Z][A-Z0-9]*", "IIT");
  public static final Form ITEM = Form.of("[A-Z]+[1-9][0-9]*", "I7");
  static final Form DATE =
      Form.of("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", "2022-01-31");
  static final Form INDICATOR = Form.of("[1-9][0-9]*", "7");
  static final Form SUB_INDICATOR = Form.of("[1-9][0-9]*\\.[1-9][0-9]*", "9.1");
  static final Form QUESTION = Form.of("[A-Z]+[1-9][0-9]*\\.[1-9][0-9]*", "I11.2");
  static final Form LEVEL = Form.of("[A-Za-z][A-Za-z0-9-]*", "AA");
  static final Form RULE = Form.of("R[1-9][0-9]*", "R7");

  /// An indicator or a sub-indicator.
  public static final Form COVERED = Form.of("[1-9][0-9]*(\\.[1-9][0-9]*)?", "9.1");

  /// Any part of a framework.
  static final Form PART =
      Form.of(
          "total|[A-Z][A-Z0-9]*(\\.[1-9][0-9]*)?|[1-9][0-9]*(\\.[1-9][0-9]*)?",
          "total, 9.1, I11.2");

  /// A fact that can be graded for everything beneath a node.
  static final Form FACT =
      Form.of(
          "name|also_named|nacc_en|english|structure|boundary|labels|points|weight|respondents"
              + "|sampling|wording|scale|polarity|hint|group|criteria",
          "wording, polarity, scale");

  private Forms() {}
}

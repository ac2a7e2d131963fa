package prongsai.frameworks.yaml;

import java.util.regex.Pattern;

/// What a text must look like, with an example for the message.
public record Form(Pattern pattern, String example) {
  public static Form of(String pattern, String example) {
    return new Form(Pattern.compile(pattern), example);
  }

  public boolean fits(String text) {
    return pattern.matcher(text).matches();
  }
}

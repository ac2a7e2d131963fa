/// What a page of each disclosure is likely to show, in words that a program can look for, beside
/// each framework.
@NullMarked
package prongsai.frameworks.hints;

import org.jspecify.annotations.NullMarked;

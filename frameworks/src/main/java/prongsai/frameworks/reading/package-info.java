/// How the parts of a framework file become the model, one reader for each part of the file.
@NullMarked
package prongsai.frameworks.reading;

import org.jspecify.annotations.NullMarked;

@NullMarked
package prongsai.frameworks.yaml;

import org.jspecify.annotations.NullMarked;

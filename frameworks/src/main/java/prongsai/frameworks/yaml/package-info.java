/// YAML texts read strictly: every node knows its place, nothing is guessed and nothing explodes.
@NullMarked
package prongsai.frameworks.yaml;

import org.jspecify.annotations.NullMarked;

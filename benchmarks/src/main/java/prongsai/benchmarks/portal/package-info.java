/// How many public pages the server answers a second, against nginx with the same bytes as files.
@NullMarked
package prongsai.benchmarks.portal;

import org.jspecify.annotations.NullMarked;

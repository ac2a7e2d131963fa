/// How many respondents the server takes a second, against single-row inserts into the same
/// PostgreSQL.
@NullMarked
package prongsai.benchmarks.survey;

import org.jspecify.annotations.NullMarked;

/// The box: takes each answer once, with the ticket or key that came with it, and counts answers of
/// closed rounds. Knows answers and spent tickets; no people, codes, addresses, devices, nor times
/// finer than the day. Has no logger.
@NullMarked
package prongsai.response;

import org.jspecify.annotations.NullMarked;

/// Blind signatures after RFC 9474, variant RSABSSA-SHA384-PSS-Randomized: the door signs a message
/// that it cannot see, and later nobody, not even the holder of the signing key, can tell which of
/// the signed messages was signed when.
///
/// The four steps: a visitor prepares and blinds a message ([BlindKey#blind]), the door signs it
/// ([SigningKey#sign]), the visitor takes the blinding off and has a ticket ([Blinding#finish]),
/// the box checks the ticket ([BlindKey#accepts]). The first and third run in the visitor's browser
/// (`static/js/blind.js`); here they serve visitors without JavaScript, and tests.
///
/// Needs the JDK only. What comes from outside and is wrong is a [Checked.Refused]; mistakes of the
/// caller are thrown. Source: RFC 9474; ADR 13.
@NullMarked
package prongsai.blind;

import org.jspecify.annotations.NullMarked;

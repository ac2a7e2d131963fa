package prongsai.disclosure.intake;

/// The cells of a pasted row that say something of an item.
///
/// @param number from 1, the heading counted
record PastedRow(int number, String link, String description, String has) {}

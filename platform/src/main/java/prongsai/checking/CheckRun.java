package prongsai.checking;

/// A run over all links of a round.
///
/// @param done how many are checked
/// @param total how many there are
/// @param running whether it still goes on
public record CheckRun(int done, int total, boolean running) {}

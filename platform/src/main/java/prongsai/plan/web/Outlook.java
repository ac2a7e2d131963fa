package prongsai.plan.web;

import java.util.Optional;

/// What a result is expected to become: an estimate, as a page writes it.
///
/// @param now the total, as published
/// @param level of it
/// @param then the total were all aims reached
/// @param thenLevel of that
/// @param gap points still missing to the pass mark then; empty where it passes or there is no
///   total
/// @param gain points that would be added, `+5.20`
/// @param isPartial whether aims are left out because fewer than ten people answered
public record Outlook(
    String now,
    String level,
    String then,
    String thenLevel,
    Optional<String> gap,
    String gain,
    boolean isPartial) {}

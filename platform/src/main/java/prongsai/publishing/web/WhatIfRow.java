package prongsai.publishing.web;

/// An item that a what-if may set.
///
/// @param now its score, as published
/// @param value what it is set to; empty for what it is now
/// @param isMark whether it is all or nothing
/// @param lost points of the total that it costs now
public record WhatIfRow(
    String code, String name, String now, String value, boolean isMark, String lost) {}

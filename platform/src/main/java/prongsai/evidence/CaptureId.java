package prongsai.evidence;

import java.util.UUID;

/// Name of a capture.
public record CaptureId(UUID value) {}

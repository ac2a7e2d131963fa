package prongsai.progress;

import prongsai.agency.Agency;

/// A step that somebody is reminded of.
record Due(Agency agency, Progress progress, Progress.Found found, Occasion occasion) {}

package prongsai.evidence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How evidence is kept here.
///
/// @param vantage the name under which this site says from where it looked
/// @param timestampUrl address of an RFC 3161 authority; empty for none
/// @param timestampRoots path of a file of certificates (PEM) under which signers of time stamps
///   are believed; empty for none
/// @param budget bytes that one round may take
/// @param years fiscal years that bytes are kept, the current one included
/// @param rendering whether pictures are taken
@Component
record EvidenceSettings(
    @Value("${prongsai.evidence.vantage:ระบบโปร่งใส}") String vantage,
    @Value("${prongsai.evidence.timestamp-url:}") String timestampUrl,
    @Value("${prongsai.evidence.timestamp-roots:}") String timestampRoots,
    @Value("${prongsai.evidence.budget-per-round:524288000}") long budget,
    @Value("${prongsai.evidence.years:5}") int years,
    @Value("${prongsai.evidence.rendering:true}") boolean rendering) {}

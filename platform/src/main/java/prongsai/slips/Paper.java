package prongsai.slips;

import java.util.Optional;
import java.util.UUID;
import prongsai.agency.Agency;
import prongsai.documents.sheet.PosterNotice;
import prongsai.documents.sheet.Slip;
import prongsai.documents.sheet.SlipBatch;
import prongsai.invitation.StaffCode;
import prongsai.round.Days;
import prongsai.round.Round;
import prongsai.round.ServicePoint;
import prongsai.web.SiteAddress;

/// What is printed for a round: the same agency, year and site on every sheet.
public record Paper(Round round, Agency agency, SiteAddress site) {
  /// Longest name that fits on a sheet.
  private static final int LONGEST_NAME = 160;

  /// Longest address that is still typed without mistakes, and fits on a sheet.
  private static final int LONGEST_ADDRESS = 60;

  /// Whether the addresses of this site are short enough to be printed.
  public boolean fits() {
    return staffAddress().length() <= LONGEST_ADDRESS;
  }

  /// What staff type; as long as every other address of a survey.
  public String staffAddress() {
    return site.typed(staffPath());
  }

  private String staffPath() {
    return "/s/" + round.iitLink();
  }

  /// Slips with codes.
  ///
  /// @param fingerprint of the key that signs tickets, 32 hexadecimal digits
  SlipBatch slips(prongsai.invitation.SlipBatch codes, String fingerprint) {
    return new SlipBatch(
        shortened(agency.name()),
        round.year(),
        staffAddress(),
        codes.codes().stream().map(code -> slip(code, fingerprint)).toList(),
        codes.lastDay(),
        grouped(fingerprint));
  }

  /// What follows the `#` is never sent to the server by a browser: no log can hold it. The browser
  /// compares the fingerprint with the key that it is offered.
  private Slip slip(StaffCode code, String fingerprint) {
    String secret = "#" + code.digits() + "." + fingerprint;
    return new Slip(code.digits(), site.of(staffPath()) + secret);
  }

  private static String grouped(String fingerprint) {
    return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /// The link of the whole agency, or of a service point.
  public PublicLink publicLink(Optional<ServicePoint> point) {
    String path = "/e/" + point.map(ServicePoint::link).orElse(round.eitLink());
    return new PublicLink(
        point.map(ServicePoint::id).map(UUID::toString).orElse(PublicLink.AGENCY),
        point.map(ServicePoint::name).orElse(""),
        site.typed(path),
        site.of(path));
  }

  /// The words of a poster.
  public PosterNotice poster(PublicLink link) {
    return new PosterNotice(
        shortened(agency.name()),
        link.point(),
        round.year(),
        link.typed(),
        link.url(),
        Days.of(round.eit()).last());
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}

package prongsai.portal.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.agency.Agency;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.plan.Plans;
import prongsai.portal.ReportPublication;
import prongsai.portal.ReportPublications;
import prongsai.progress.ProgressBook;
import prongsai.publishing.PlanDocuments;
import prongsai.publishing.ProgressDocuments;
import prongsai.round.Round;

/// Finds the plans that answer published results.
@Component
class PublicPlans {
  private final Plans plans;
  private final ReportPublications publications;
  private final ProgressBook book;
  private final PlanDocuments documents;
  private final ProgressDocuments reports;

  PublicPlans(
      Plans plans,
      ReportPublications publications,
      ProgressBook book,
      PlanDocuments documents,
      ProgressDocuments reports) {
    this.plans = plans;
    this.publications = publications;
    this.book = book;
    this.documents = documents;
    this.reports = reports;
  }

  /// The plan that answers the result of a published round; empty before it was approved.
  Optional<PublicPlan> of(Agency agency, Round published) {
    return plans
        .approved(published.id())
        .map(plan -> new PublicPlan(agency, published, plan, reports(published)));
  }

  private List<PublicPlan.Report> reports(Round round) {
    return publications.of(round.id()).stream().map(one -> report(round, one)).toList();
  }

  private PublicPlan.Report report(Round round, ReportPublication publication) {
    return new PublicPlan.Report(
        publication, book.of(round.id(), publication.reporting(), publication.at()));
  }

  /// The plan as an official document.
  Optional<Document> document(Round published) {
    return documents.approved(published, Digits.THAI);
  }

  /// A published report as an official document.
  ///
  /// @param months 6 or 12
  Optional<Document> report(Round published, int months) {
    return publications.of(published.id()).stream()
        .map(one -> report(published, one))
        .filter(one -> one.months() == months)
        .findFirst()
        .flatMap(one -> reports.report(published, one.progress(), Digits.THAI));
  }
}

package prongsai.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.disclosure.UnderReview;
import prongsai.round.RoundId;

/// What the review gives to other parts.
@Configuration(proxyBeanMethods = false)
class ReviewParts {
  @Bean
  UnderReview underReview(Reviews reviews) {
    return new UnderReview() {
      @Override
      public boolean test(RoundId round) {
        return reviews.find(round).isPresent();
      }

      @Override
      public boolean isUnfinished(RoundId round) {
        return reviews.find(round).filter(one -> one.finalAt().isEmpty()).isPresent();
      }
    };
  }
}

package prongsai.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.disclosure.UnderReview;

/// What the review gives to other parts.
@Configuration(proxyBeanMethods = false)
class ReviewParts {
  @Bean
  UnderReview underReview(Reviews reviews) {
    return round -> reviews.find(round).isPresent();
  }
}

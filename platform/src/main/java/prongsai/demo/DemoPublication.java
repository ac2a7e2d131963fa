package prongsai.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import prongsai.access.Actor;
import prongsai.access.Role;
import prongsai.portal.Publications;
import prongsai.round.Round;

/// Makes the result of the demonstration public, where that is wanted.
@Component
@ConditionalOnProperty("prongsai.demo")
class DemoPublication {
  private final Publications publications;
  private final DemoPeople people;
  private final boolean wanted;

  DemoPublication(
      Publications publications,
      DemoPeople people,
      @Value("${prongsai.demo.published:false}") boolean wanted) {
    this.publications = publications;
    this.people = people;
    this.wanted = wanted;
  }

  void publish(Round round, Actor actor) {
    if (wanted)
      publications.publish(round, people.of(Role.AGENCY_EXECUTIVE).orElseThrow().id(), actor);
  }
}

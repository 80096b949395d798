package org.zajedno.kit.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Notes what it heard; number 13 is more than it can bear. */
@ApplicationScoped
@FactType(value = "ThingMade", from = "other")
class ThingMadeHandler implements FactHandler<ThingMadeHandler.ThingMade> {

    record ThingMade(UUID thingId, Integer number) {}

    private final EntityManager entities;

    ThingMadeHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void handle(ThingMade fact, ReceivedFact receivedFact) {
        if (fact.number() == 13) {
            throw new IllegalStateException("thirteen");
        }
        entities.createNativeQuery("insert into heard (subject, number, country)"
                        + " values (?1, ?2, current_setting('zajedno.countries', true))")
                .setParameter(1, fact.thingId())
                .setParameter(2, fact.number())
                .executeUpdate();
    }
}

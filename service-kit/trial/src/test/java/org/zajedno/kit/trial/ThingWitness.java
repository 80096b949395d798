package org.zajedno.kit.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zajedno.kit.trial.ThingResource.ThingMade;

/** Hears within the service what its facts tell. */
@ApplicationScoped
class ThingWitness {

    private final List<UUID> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes ThingMade made) {
        heard.add(made.thingId());
    }

    List<UUID> heard() {
        return heard;
    }
}

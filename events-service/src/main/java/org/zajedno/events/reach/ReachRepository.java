package org.zajedno.events.reach;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whom the events reached, by event. */
@ApplicationScoped
class ReachRepository implements PanacheRepositoryBase<Reach, UUID> {}

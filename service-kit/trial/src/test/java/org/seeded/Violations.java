package org.seeded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Vetoed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.idempotency.Idempotent;

/** Everything that must not be. */
@Vetoed
public final class Violations {

    private Violations() {}

    @Vetoed
    static class DualWrite {
        KafkaProducer<String, String> beside;
    }

    @Entity
    @Vetoed
    static class WebEntity {
        @Id
        UUID id;

        Response answer() {
            return Response.ok().build();
        }
    }

    @Path("/seeded")
    @Vetoed
    static class Misnamed {
        @GET
        String hidden() {
            return "";
        }

        @Idempotent
        public String unkept() {
            return "";
        }
    }

    @Vetoed
    static class Question {
        Object of(EntityManager entities) {
            return entities.createQuery("select 1").getSingleResult();
        }
    }

    @Vetoed
    static class RoleQuestion {
        boolean isAsked(Caller caller) {
            return caller.hasRole("researcher");
        }
    }

    @Vetoed
    static class RoleReference {
        Predicate<String> of(Caller caller) {
            return caller::hasRole;
        }
    }

    @ApplicationScoped
    @Vetoed
    static class Crowd {
        Crowd(UUID one, UUID two, UUID three, UUID four, UUID five, UUID six, UUID seven, UUID eight) {}
    }
}

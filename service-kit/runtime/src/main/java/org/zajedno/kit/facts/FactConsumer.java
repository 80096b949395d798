package org.zajedno.kit.facts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes facts from the broker: a whole batch in one transaction, and if that fails each by itself, so that one bad fact costs
 * its neighbours nothing. The offset moves on after the commit.
 */
@ApplicationScoped
public class FactConsumer {

    private static final Logger LOG = Logger.getLogger(FactConsumer.class);

    private final FactHandling handling;
    private final PatientHandling patiently;

    FactConsumer(FactHandling handling, PatientHandling patiently) {
        this.handling = handling;
        this.patiently = patiently;
    }

    @Incoming("facts")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> batch) {
        List<ConsumerRecord<String, byte[]>> messages =
                StreamSupport.stream(batch.spliterator(), false).toList();
        try {
            QuarkusTransaction.requiringNew().run(() -> messages.forEach(handling::handle));
        } catch (RuntimeException oneOfThem) {
            LOG.debugf("A batch of %d is handled one by one: %s", messages.size(), oneOfThem.getMessage());
            messages.forEach(patiently::handleOrPark);
        }
    }
}

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
import org.zajedno.kit.problem.ExceptionClassifier;

/**
 * Takes facts from the broker: a whole batch in one transaction, and if that fails each by itself, so that one bad fact costs
 * its neighbours nothing. The offset moves on after the commit. The connector ends the channel when this throws: it throws when
 * the service stops, and never else.
 */
@ApplicationScoped
public class FactConsumer {

    private static final Logger LOG = Logger.getLogger(FactConsumer.class);

    private final FactDispatcher handling;
    private final RetryingFactHandler patiently;
    private final ConsumerState state;

    FactConsumer(FactDispatcher handling, RetryingFactHandler patiently, ConsumerState state) {
        this.handling = handling;
        this.patiently = patiently;
        this.state = state;
    }

    @Incoming("facts")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> batch) {
        List<ConsumerRecord<String, byte[]>> messages =
                StreamSupport.stream(batch.spliterator(), false).toList();
        state.begins();
        try {
            QuarkusTransaction.requiringNew().run(() -> messages.forEach(handling::handle));
        } catch (Throwable oneOfThem) {
            tell(messages.size(), oneOfThem);
            messages.forEach(patiently::handleOrPark);
        }
        state.ends();
    }

    private static void tell(int facts, Throwable why) {
        if (new ExceptionClassifier(why).isPassing()) {
            LOG.warnf("%d facts wait: %s", facts, why.getMessage());
        } else {
            LOG.debugf("A batch of %d is handled one by one: %s", facts, why.getMessage());
        }
    }
}

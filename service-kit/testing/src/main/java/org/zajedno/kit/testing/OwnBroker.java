package org.zajedno.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A broker for one test alone, which goes away and comes back when the test says so: into its field of the type
 * {@link Consumer} goes what takes whether the broker is there. The class loader of a test is another one, so that the two have
 * no type in common but those of the JDK.
 */
public class OwnBroker implements QuarkusTestResourceLifecycleManager {

    private EmbeddedBroker broker;

    @Override
    public Map<String, String> start() {
        broker = EmbeddedBroker.start();
        return Map.of("kafka.bootstrap.servers", broker.address());
    }

    @Override
    public void inject(TestInjector injector) {
        Consumer<Boolean> presence = there -> {
            if (there) {
                broker.run();
            } else {
                broker.stop();
            }
        };
        injector.injectIntoFields(presence, field -> field.getType() == Consumer.class);
    }

    /** After the parts that all tests share, whose broker this one takes the place of. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        broker.stop();
    }
}

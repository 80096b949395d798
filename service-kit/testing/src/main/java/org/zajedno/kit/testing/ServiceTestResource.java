package org.zajedno.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Starts what a service needs once for all of its tests: PostgreSQL with the service's own owner and application users, a Kafka
 * broker in this JVM, and an issuer of tokens. Found by the service loader: a test does nothing to get it.
 */
public class ServiceTestResource implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = "zajedno.facts.service";

    private EmbeddedDatabase database;
    private EmbeddedBroker broker;
    private TestIssuer issuer;

    @Override
    public Map<String, String> start() {
        var service = serviceName();
        database = EmbeddedDatabase.start(service);
        broker = EmbeddedBroker.start();
        issuer = TestIssuer.start();
        var settings = new HashMap<String, String>();
        settings.putAll(database.settings());
        settings.putAll(issuer.settings());
        settings.put("kafka.bootstrap.servers", broker.address());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        issuer.stop();
        broker.stop();
        database.stop();
    }

    // several jars bring a file of that name: the service's own is the one that names it
    private static String serviceName() {
        try {
            var files = Thread.currentThread().getContextClassLoader().getResources("application.properties");
            while (files.hasMoreElements()) {
                try (var file = files.nextElement().openStream()) {
                    var settings = new Properties();
                    settings.load(file);
                    if (settings.containsKey(NAME)) {
                        return settings.getProperty(NAME);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalStateException("no application.properties says " + NAME);
    }
}

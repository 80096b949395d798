package org.zajedno.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Starts what a service needs once for all of its tests: PostgreSQL with the service's own owner and application users, a Kafka
 * broker in this JVM, and an issuer of tokens. Found by the service loader: a test does nothing to get it.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

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

    private static String serviceName() {
        try (InputStream properties = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("application.properties")) {
            var settings = new Properties();
            settings.load(properties);
            return settings.getProperty("zajedno.facts.service");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

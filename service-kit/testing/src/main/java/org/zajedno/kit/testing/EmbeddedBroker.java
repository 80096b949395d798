package org.zajedno.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/** One real Kafka broker, controller and broker in this JVM. */
final class EmbeddedBroker {

    private final Properties settings;
    private final int port;
    private @Nullable KafkaRaftServer server;

    private EmbeddedBroker(Properties settings, int port) {
        this.settings = settings;
        this.port = port;
    }

    static EmbeddedBroker start() {
        try {
            var data = Files.createTempDirectory(Path.of("target"), "kafka").toAbsolutePath();
            var port = freePort();
            var broker = new EmbeddedBroker(settings(data, port, freePort()), port);
            format(data);
            broker.run();
            return broker;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (Exception failed) {
            throw new IllegalStateException("The broker could not be started", failed);
        }
    }

    /** At the same address and with what it held before, if there was a time before. */
    void run() {
        var fresh = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server = fresh;
        fresh.startup();
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", data.toString());
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        return settings;
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "localhost:" + port;
    }

    void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}

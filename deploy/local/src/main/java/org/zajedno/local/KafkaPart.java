package org.zajedno.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One Kafka broker that is its own controller (KRaft), in its own process with its own class path. */
final class KafkaPart implements Part {
    private static final int API_VERSIONS = 18;
    private static final String LOGGER = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager";
    private static final int LOOK_MILLIS = 1000;

    private final StackDirectory stackDirectory;
    private final int port;
    private final int controllerPort;

    KafkaPart(StackDirectory stackDirectory, PortAssignment portAssignment) {
        this.stackDirectory = stackDirectory;
        this.port = portAssignment.of("kafka");
        this.controllerPort = portAssignment.of("kafka-controller");
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<String> ports() {
        return List.of("kafka", "kafka-controller");
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public boolean isPrepared() {
        return Files.exists(data().resolve("meta.properties"));
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Files.createDirectories(data());
        Files.writeString(properties(), settings());
        if (!isPrepared()) {
            format();
        }
    }

    private void format() throws IOException, InterruptedException {
        var log = stackDirectory.logOf("kafka-format");
        var command = new ArrayList<>(ExecutableFinder.java(stackDirectory, 128));
        command.addAll(List.of(
                LOGGER,
                "-cp",
                classPath(),
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "--cluster-id",
                "AAAAAAAAQACAAHdhamVkbm8",
                "--config",
                properties().toString()));
        var status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new LocalStackException(
                    "Kafka could not prepare its data folder; the end of " + log + " says why.", LogTail.of(log, 8));
        }
    }

    private String settings() {
        var settings = Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"),
                Map.entry("log.dirs", data().toString()),
                Map.entry("num.partitions", "3"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("min.insync.replicas", "1"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // The cleaner's buffer alone would take half of a small heap.
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                // A broker that was killed is let in again only when its last registration has run out.
                Map.entry("broker.session.timeout.ms", "4000"),
                Map.entry("broker.heartbeat.interval.ms", "1000"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"));
        return settings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(ExecutableFinder.java(stackDirectory, 256));
        command.addAll(
                List.of(LOGGER, "-cp", classPath(), "kafka.Kafka", properties().toString()));
        return command;
    }

    /** The broker answers this question only once it takes part in its cluster. */
    @Override
    public boolean isReady() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), LOOK_MILLIS);
            socket.setSoTimeout(LOOK_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10);
            out.writeShort(API_VERSIONS);
            out.writeShort(0);
            out.writeInt(1);
            out.writeShort(-1);
            out.flush();
            return new DataInputStream(socket.getInputStream()).readInt() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Path data() {
        return stackDirectory.data().resolve("kafka");
    }

    private Path properties() {
        return stackDirectory.run().resolve("kafka.properties");
    }

    private String classPath() {
        var target = stackDirectory.project().resolve("deploy/local/target");
        if (!Files.isDirectory(target.resolve("kafka"))) {
            throw new LocalStackException("Kafka is not built yet: ./zajedno up does that.");
        }
        return target.resolve("kafka/*") + File.pathSeparator + target.resolve("lib/*");
    }
}

package org.zajedno.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zajedno.local.DemoTokenClient;
import org.zajedno.local.LocalSecrets;
import org.zajedno.local.LocalStack;
import org.zajedno.local.PartStatus;
import org.zajedno.local.ProgressListener;
import org.zajedno.local.StackOptions;

/** A stack of the bench's own: free ports, data of its own that begin empty, and a database that can be asked more. */
final class BenchStack implements AutoCloseable {
    static final List<String> SERVICES = List.of("participants", "panels", "events", "dissemination");
    private static final String SUPERUSER = "postgres";
    private static final String UNLIMITED = "1000000";

    private final StackOptions stackOptions;
    private final Path folder;
    private final DemoTokenClient tokens;
    private final LocalStack stack;

    private BenchStack(StackOptions stackOptions, Path folder, DemoTokenClient tokens, LocalStack stack) {
        this.stackOptions = stackOptions;
        this.folder = folder;
        this.tokens = tokens;
        this.stack = stack;
    }

    static BenchStack start(Path project, ProgressListener progressListener)
            throws SQLException, IOException, InterruptedException {
        var folder = project.resolve(".local/bench");
        var stackOptions = StackOptions.forTest(project, folder)
                .withProgress(progressListener)
                .withEnvironment("gateway", "ZAJEDNO_GATEWAY_RATE_LIMIT_EXEMPT_CLIENTS", "zajedno-cli")
                // a stranger has no client
                .withEnvironment("gateway", "ZAJEDNO_GATEWAY_RATE_LIMIT_PER_SECOND", UNLIMITED)
                .withEnvironment("gateway", "ZAJEDNO_GATEWAY_RATE_LIMIT_BURST", UNLIMITED);
        if (!LocalStack.isStartNoted(stackOptions)) {
            noteStart(project, folder, stackOptions);
        }
        try (var _ = LocalStack.start(stackOptions.withFresh(true).withOnly(Set.of("postgres")))) {
            prepareDatabase(stackOptions);
        }
        return new BenchStack(
                stackOptions,
                folder,
                new DemoTokenClient(project, stackOptions.ports()),
                LocalStack.start(stackOptions));
    }

    /** A run before the one that counts, as {@code ./zajedno up} and {@code down} would be. */
    private static void noteStart(Path project, Path folder, StackOptions stackOptions)
            throws IOException, InterruptedException {
        var noting = stackOptions.withFresh(true).withStartNoted(true);
        try (var stack = new BenchStack(
                noting, folder, new DemoTokenClient(project, stackOptions.ports()), LocalStack.start(noting))) {
            BenchFixture.make(new BenchClient(stack));
        }
    }

    /** What needs a restart of the server or new connections: times of commits, and the statements of services in its log. */
    private static void prepareDatabase(StackOptions stackOptions) throws SQLException {
        try (var connection = connect(stackOptions, SUPERUSER, SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("alter system set track_commit_timestamp = on");
            statement.execute("alter system set autovacuum_naptime = '10s'");
            for (var service : SERVICES) {
                statement.execute("alter role %s_app set log_statement = 'all'".formatted(service));
                statement.execute("alter role %s_app set log_error_verbosity = 'default'".formatted(service));
            }
        }
    }

    /** Ends the recording of statements, also on the connections that the services hold. */
    void stopRecording() throws SQLException {
        try (var connection = superuser(SUPERUSER);
                var statement = connection.createStatement()) {
            for (var service : SERVICES) {
                statement.execute("alter role %s_app reset all".formatted(service));
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s_app'"
                        .formatted(service));
            }
        }
    }

    Path postgresLog() {
        return folder.resolve("log/postgres.log");
    }

    Connection superuser(String database) throws SQLException {
        return connect(stackOptions, database, SUPERUSER);
    }

    /** As the service itself: the walls bind. */
    Connection app(String service) throws SQLException {
        return connect(stackOptions, service, service + "_app");
    }

    private static Connection connect(StackOptions stackOptions, String database, String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + stackOptions.ports().of("postgres") + "/" + database,
                role,
                LocalSecrets.passwordOf(role));
    }

    /** A token that was made just now: a run is shorter than its five minutes. Empty for a stranger, whose user is null. */
    String token(@Nullable String user) throws InterruptedException {
        return user == null ? "" : tokens.of(user);
    }

    String direct(String service) {
        return "http://127.0.0.1:" + stackOptions.ports().of(service);
    }

    String gateway() {
        return "http://127.0.0.1:" + stackOptions.ports().of("gateway");
    }

    /** While it is open nothing that stands in the service's outbox is told: JDBC may write there by itself. */
    PausedRelay withoutRelay(String service) throws SQLException {
        var connection = superuser(service);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('outbox-relay', 13))");
        }
        return new PausedRelay(connection);
    }

    /** Holds the relay's lock. */
    record PausedRelay(Connection connection) implements AutoCloseable {
        void forgetFacts() throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("delete from outbox");
                statement.execute("vacuum outbox");
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    void stopPart(String part) {
        stack.stopPart(part);
    }

    void startPart(String part) throws InterruptedException {
        stack.startPart(part);
    }

    List<PartStatus> status() {
        return PartStatus.of(stackOptions);
    }

    PartStatus status(String part) {
        return status().stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElseThrow();
    }

    /** The process of a part that is up. */
    ProcessHandle process(String part) {
        return status(part).process().orElseThrow();
    }

    @Override
    public void close() {
        stack.close();
    }
}

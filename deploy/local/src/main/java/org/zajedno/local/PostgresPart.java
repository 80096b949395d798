package org.zajedno.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL from the binaries that Maven brings, on a data folder that survives. */
final class PostgresPart implements Part {
    static final String SUPERUSER = "postgres";
    private static final boolean MAY_UNSHARE = mayUnshare();

    private final StackDirectory stackDirectory;
    private final int port;

    PostgresPart(StackDirectory stackDirectory, PortAssignment portAssignment) {
        this.stackDirectory = stackDirectory;
        this.port = portAssignment.of("postgres");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<String> ports() {
        return List.of("postgres");
    }

    @Override
    public String address() {
        return "jdbc:postgresql://localhost:" + port + "/";
    }

    @Override
    public boolean isPrepared() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    @Override
    public void prepare() throws Exception {
        SoftwareArchive.unpackedOnce(binaries(), folder -> {
            try (var archive = PostgresBinaries.open()) {
                SoftwareArchive.tarXz(archive, folder);
            }
        });
        if (!isPrepared()) {
            StackDirectory.delete(data());
            initialise();
        }
    }

    /** A cluster appears under its name only when it is whole, as unpacked software does. */
    private void initialise() throws Exception {
        SoftwareArchive.unpackedOnce(data(), folder -> {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var password =
                    Files.writeString(stackDirectory.run().resolve("superuser"), LocalSecrets.passwordOf(SUPERUSER));
            var command = new ArrayList<>(asNobodySpecial());
            command.addAll(List.of(
                    program("initdb"),
                    "-D",
                    folder.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + password,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
            var log = stackDirectory.logOf("postgres-initdb");
            var status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            Files.delete(password);
            if (status != 0) {
                throw new LocalStackException(
                        "PostgreSQL could not create its data folder; the end of " + log + " says why.",
                        LogTail.of(log, 8));
            }
        });
    }

    @Override
    public void beforeStart() throws IOException {
        forgetStaleLock();
    }

    /** After a kill the lock's number may by now belong to any other program, and PostgreSQL would refuse to start. */
    private void forgetStaleLock() throws IOException {
        var lock = data().resolve("postmaster.pid");
        if (Files.exists(lock) && owner(lock).isEmpty()) {
            Files.delete(lock);
        }
    }

    private Optional<ProcessHandle> owner(Path lock) throws IOException {
        var pid = Files.readAllLines(lock).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,9}"));
        return pid.flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("postgres"))
                        .isPresent());
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(asNobodySpecial());
        command.addAll(List.of(program("postgres"), "-D", data().toString(), "-p", Integer.toString(port)));
        setting(
                command,
                "external_pid_file",
                stackDirectory.run().resolve("postgres.postmaster").toString());
        setting(command, "listen_addresses", "127.0.0.1");
        setting(command, "unix_socket_directories", "");
        setting(command, "max_connections", "200");
        setting(command, "shared_buffers", "384MB");
        setting(command, "max_wal_size", "512MB");
        setting(command, "huge_pages", "off");
        setting(command, "jit", "off");
        setting(command, "TimeZone", "UTC");
        // Statements and row details can hold what people wrote: the log tells that something failed, not on what.
        setting(command, "log_error_verbosity", "terse");
        setting(command, "log_min_error_statement", "panic");
        return command;
    }

    @Override
    public boolean isReady() {
        try (var _ = DatabaseSetup.superuser(port)) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void whenReady() throws SQLException {
        DatabaseSetup.create(port);
    }

    @Override
    public String stopSignal() {
        return "INT";
    }

    @Override
    public boolean passes(List<String> logEnd) {
        return logEnd.stream().anyMatch(line -> line.contains("pre-existing shared memory block"));
    }

    private Path data() {
        return stackDirectory.data().resolve("postgres");
    }

    private String program(String name) {
        return binaries().resolve("bin").resolve(name).toString();
    }

    private Path binaries() {
        return stackDirectory.software().resolve(PostgresBinaries.name());
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is not. */
    private static List<String> asNobodySpecial() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!MAY_UNSHARE) {
            throw new LocalStackException(
                    "PostgreSQL refuses to run as root, and this machine gives it no user namespace: "
                            + "run ./zajedno as an ordinary user.");
        }
        return List.of("unshare", "-U");
    }

    private static boolean mayUnshare() {
        try {
            return ExecutableFinder.onPath("unshare").isPresent()
                    && new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void setting(List<String> command, String name, String value) {
        command.add("-c");
        command.add(name + "=" + value);
    }
}

package org.zajedno.local;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;

/** Keycloak from its distribution: built once for PostgreSQL, then started with our realm. */
final class KeycloakPart implements Part {
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final StackDirectory stackDirectory;
    private final PortAssignment portAssignment;

    KeycloakPart(StackDirectory stackDirectory, PortAssignment portAssignment) {
        this.stackDirectory = stackDirectory;
        this.portAssignment = portAssignment;
    }

    static String issuer(PortAssignment portAssignment) {
        return "http://localhost:" + portAssignment.of("keycloak") + "/realms/zajedno";
    }

    static String adminUrl(PortAssignment portAssignment) {
        return "http://localhost:" + portAssignment.of("keycloak") + "/admin/realms/zajedno";
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    @Override
    public List<String> ports() {
        return List.of("keycloak");
    }

    @Override
    public String address() {
        return "http://localhost:" + portAssignment.of("keycloak");
    }

    @Override
    public boolean isPrepared() {
        return Files.isDirectory(software());
    }

    @Override
    public void prepare() throws Exception {
        var distribution = distribution();
        SoftwareArchive.unpackedOnce(software(), folder -> {
            try (var zip = Files.newInputStream(distribution)) {
                SoftwareArchive.zip(zip, folder);
            } catch (ZipException | EOFException e) {
                throw damaged(distribution);
            }
            run("keycloak-build", java(folder, 512, BUILD), Map.of());
        });
    }

    @Override
    public void beforeStart() throws Exception {
        var realm = DemoRealm.of(stackDirectory.project());
        var file = Files.createDirectories(software().resolve("data/import")).resolve("zajedno-realm.json");
        replace(file, realm.json());
        // Keycloak leaves a realm that it has already alone; ours has changed since.
        if (Files.exists(imported()) && !Files.readString(imported()).equals(fingerprint())) {
            var command = List.of("import", "--optimized", "--file", file.toString(), "--override", "true");
            run("keycloak-import", java(software(), 384, command), environment());
        }
    }

    @Override
    public void whenReady() throws IOException {
        replace(imported(), fingerprint());
    }

    @Override
    public List<String> command() {
        return java(software(), 384, List.of("start", "--optimized", "--import-realm"));
    }

    @Override
    public Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", "jdbc:postgresql://localhost:" + portAssignment.of("postgres") + "/keycloak");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", LocalSecrets.passwordOf("keycloak"));
        environment.put("KC_DB_POOL_MAX_SIZE", "15");
        // Without it every connection that a restart of the database broke fails one sign-in with a 500.
        environment.put("QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "500MS");
        // Without it Keycloak looks for others of its kind on every network of this machine.
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(portAssignment.of("keycloak")));
        environment.put("KC_HOSTNAME", address());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", LocalSecrets.KEYCLOAK_ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", LocalSecrets.passwordOf(LocalSecrets.KEYCLOAK_ADMINISTRATOR));
        environment.put(
                "KC_SPI_THEME__FOLDER__DIR",
                stackDirectory.project().resolve("deploy/keycloak/themes").toString());
        // Keycloak keeps what it has compressed over restarts, and would serve the theme as it was.
        environment.put(
                "KC_SPI_RESOURCE_ENCODING__GZIP__EXCLUDED_CONTENT_TYPES",
                "text/css text/javascript image/svg+xml image/png image/jpeg");
        environment.put("ZAJEDNO_GATEWAY_PUBLIC_URL", GatewayPart.publicUrl(portAssignment));
        environment.put("ZAJEDNO_SMTP_PORT", Integer.toString(portAssignment.of("mail")));
        return environment;
    }

    /** The first start creates its tables, on a machine that may be busy with all the rest. */
    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(
                "http://127.0.0.1:" + portAssignment.of("keycloak") + "/realms/zajedno/protocol/openid-connect/certs");
    }

    private void run(String what, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var log = stackDirectory.logOf(what);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        PartProcess.cleanEnvironment(builder.environment());
        builder.environment().putAll(environment);
        var process = builder.start();
        var file = PidFile.of(stackDirectory, what);
        file.write(process.pid());
        try {
            if (process.waitFor() != 0) {
                throw new LocalStackException(
                        "Keycloak could not be set up; the end of " + log + " says why.", LogTail.of(log, 8));
            }
        } finally {
            process.destroyForcibly();
            file.forget();
        }
    }

    /** What kc.sh would start, without the shell between us and the process. */
    private List<String> java(Path folder, int heapMegabytes, List<String> arguments) {
        var command = new ArrayList<>(ExecutableFinder.java(stackDirectory, heapMegabytes));
        command.addAll(List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private LocalStackException damaged(Path distribution) throws IOException {
        Files.delete(distribution);
        Files.deleteIfExists(stackDirectory.project().resolve(".local/build/done"));
        return new LocalStackException(
                "The archive of Keycloak was damaged (" + distribution
                        + ") and is removed: ./zajedno up fetches it anew; if that does not help, delete it in ~/.m2/repository/org/keycloak.");
    }

    private Path distribution() throws IOException {
        var folder = stackDirectory.project().resolve("deploy/local/target/keycloak");
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                var zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst();
                if (zip.isPresent()) {
                    return zip.get();
                }
            }
        }
        throw new LocalStackException("Keycloak's distribution is not in " + folder + ": ./zajedno up fetches it.");
    }

    private Path software() {
        try {
            var version = distribution().getFileName().toString().replaceFirst("^.*-(\\d[^-]*)\\.zip$", "$1");
            return stackDirectory
                    .software()
                    .resolve("keycloak-" + version + "-" + HexFormat.of().toHexDigits(BUILD.hashCode()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path imported() {
        return stackDirectory.data().resolve("keycloak-realm");
    }

    private String fingerprint() {
        return DemoRealm.of(stackDirectory.project())
                .fingerprint(GatewayPart.publicUrl(portAssignment), portAssignment.of("mail"));
    }

    private static void replace(Path file, String content) throws IOException {
        var half = Files.writeString(file.resolveSibling(file.getFileName() + ".half"), content);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

package org.zajedno.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of the four services, or a second instance of one of them on other ports. */
final class ServicePart implements Part {
    static final List<String> NAMES = List.of("participants", "panels", "events", "dissemination");

    private final String name;
    private final String service;
    private final StackDirectory stackDirectory;
    private final PortAssignment portAssignment;
    private final QuarkusApplication application;

    ServicePart(
            String name,
            String service,
            StackDirectory stackDirectory,
            PortAssignment portAssignment,
            boolean notesStart) {
        this.name = name;
        this.service = service;
        this.stackDirectory = stackDirectory;
        this.portAssignment = portAssignment;
        this.application = QuarkusApplication.of(
                stackDirectory.project().resolve(service + "-service"), name, stackDirectory, notesStart);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres", "kafka", "keycloak");
    }

    @Override
    public List<String> ports() {
        return List.of(name, name + "-management");
    }

    @Override
    public String address() {
        return "http://localhost:" + portAssignment.of(name);
    }

    @Override
    public void prepare() {
        application.requireBuilt();
    }

    @Override
    public List<String> command() {
        return application.command(stackDirectory);
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(application.folder());
    }

    @Override
    public Map<String, String> environment() {
        var environment = new HashMap<>(listening(portAssignment, name));
        environment.put(
                "ZAJEDNO_DATABASE_URL", "jdbc:postgresql://localhost:" + portAssignment.of("postgres") + "/" + service);
        environment.put("ZAJEDNO_DATABASE_USER", service + "_app");
        environment.put("ZAJEDNO_DATABASE_PASSWORD", LocalSecrets.passwordOf(service + "_app"));
        environment.put("ZAJEDNO_DATABASE_OWNER", service + "_owner");
        environment.put("ZAJEDNO_DATABASE_OWNER_PASSWORD", LocalSecrets.passwordOf(service + "_owner"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + portAssignment.of("kafka"));
        environment.put("ZAJEDNO_ANSWERS_KEY", LocalSecrets.answersKey(service));
        if ("participants".equals(service)) {
            environment.put("ZAJEDNO_VAULT_KEY", LocalSecrets.vaultKey());
        }
        if (List.of("panels", "dissemination").contains(service)) {
            environment.put("ZAJEDNO_CREDITS_KEY", LocalSecrets.creditsKey());
        }
        if ("panels".equals(service)) {
            environment.put("ZAJEDNO_VAULT_KEY", LocalSecrets.panelsKey());
            environment.put("ZAJEDNO_ACCOUNTS_ADMIN_URL", KeycloakPart.adminUrl(portAssignment));
            environment.put(
                    "ZAJEDNO_ACCOUNTS_CLIENT_SECRET",
                    DemoRealm.of(stackDirectory.project()).secretOf("zajedno-accounts"));
            environment.put("ZAJEDNO_MAIL_PUBLIC_URL", GatewayPart.publicUrl(portAssignment));
            environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
            environment.put("QUARKUS_MAILER_PORT", Integer.toString(portAssignment.of("mail")));
        }
        return environment;
    }

    @Override
    public Duration toStop() {
        return application.toStop();
    }

    @Override
    public boolean isStartNoted() {
        return application.isStartNoted();
    }

    @Override
    public void afterStop() {
        application.afterStop();
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk("http://127.0.0.1:" + portAssignment.of(name + "-management") + "/q/health/ready");
    }

    /** What the gateway and the services have in common. */
    static Map<String, String> listening(PortAssignment portAssignment, String name) {
        return Map.of(
                "QUARKUS_PROFILE",
                "local",
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(portAssignment.of(name)),
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(portAssignment.of(name + "-management")),
                "ZAJEDNO_ISSUER",
                KeycloakPart.issuer(portAssignment));
    }
}

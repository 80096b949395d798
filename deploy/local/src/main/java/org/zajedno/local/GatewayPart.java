package org.zajedno.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The gateway: the one address that people and programs use. */
final class GatewayPart implements Part {
    private final StackDirectory stackDirectory;
    private final PortAssignment portAssignment;
    private final QuarkusApplication application;

    GatewayPart(StackDirectory stackDirectory, PortAssignment portAssignment, boolean notesStart) {
        this.stackDirectory = stackDirectory;
        this.portAssignment = portAssignment;
        this.application = QuarkusApplication.of(
                stackDirectory.project().resolve("deploy/gateway"), name(), stackDirectory, notesStart);
    }

    static String publicUrl(PortAssignment portAssignment) {
        return "http://localhost:" + portAssignment.of("gateway");
    }

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public Set<String> needs() {
        return Set.of("keycloak");
    }

    @Override
    public List<String> ports() {
        return List.of("gateway", "gateway-management");
    }

    @Override
    public String address() {
        return publicUrl(portAssignment);
    }

    @Override
    public void prepare() {
        application.requireBuilt();
    }

    @Override
    public List<String> command() {
        // Netty then loads the gateway's own refusal of folded header lines.
        return application.command(stackDirectory, "-Dio.netty.bootstrap.extensions=serviceload");
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(application.folder());
    }

    @Override
    public Map<String, String> environment() {
        var environment = new HashMap<>(ServicePart.listening(portAssignment, name()));
        environment.put("ZAJEDNO_GATEWAY_PUBLIC_URL", publicUrl(portAssignment));
        environment.put(
                "ZAJEDNO_GATEWAY_CLIENT_SECRET",
                DemoRealm.of(stackDirectory.project()).secretOf("zajedno-gateway"));
        environment.put("ZAJEDNO_GATEWAY_SESSION_SECRET", LocalSecrets.gatewaySession());
        for (var service : ServicePart.NAMES) {
            environment.put(
                    "ZAJEDNO_ROUTES_" + service.toUpperCase(Locale.ROOT),
                    "http://127.0.0.1:" + portAssignment.of(service));
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
        return HttpProbe.isOk("http://127.0.0.1:" + portAssignment.of("gateway-management") + "/q/health/ready");
    }
}

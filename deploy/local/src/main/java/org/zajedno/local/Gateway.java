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
final class Gateway implements Part {
    private final Home home;
    private final Ports ports;
    private final QuarkusApplication application;

    Gateway(Home home, Ports ports, boolean notesStart) {
        this.home = home;
        this.ports = ports;
        this.application = QuarkusApplication.of(home.project().resolve("deploy/gateway"), name(), home, notesStart);
    }

    static String publicUrl(Ports ports) {
        return "http://localhost:" + ports.of("gateway");
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
        return publicUrl(ports);
    }

    @Override
    public void prepare() {
        application.requireBuilt();
    }

    @Override
    public List<String> command() {
        // Netty then loads the gateway's own refusal of folded header lines.
        return application.command(home, "-Dio.netty.bootstrap.extensions=serviceload");
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(application.folder());
    }

    @Override
    public Map<String, String> environment() {
        var environment = new HashMap<>(QuarkusService.listening(ports, name()));
        environment.put("ZAJEDNO_GATEWAY_PUBLIC_URL", publicUrl(ports));
        environment.put(
                "ZAJEDNO_GATEWAY_CLIENT_SECRET", Realm.of(home.project()).secretOf("zajedno-gateway"));
        environment.put("ZAJEDNO_GATEWAY_SESSION_SECRET", LocalSecrets.gatewaySession());
        for (var service : QuarkusService.NAMES) {
            environment.put(
                    "ZAJEDNO_ROUTES_" + service.toUpperCase(Locale.ROOT), "http://127.0.0.1:" + ports.of(service));
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
        return HttpLook.isOk("http://127.0.0.1:" + ports.of("gateway-management") + "/q/health/ready");
    }
}

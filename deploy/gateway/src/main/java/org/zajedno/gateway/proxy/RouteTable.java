package org.zajedno.gateway.proxy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.settings.ServiceAddresses;

/**
 * Which service owns a path of the API, by the contracts that the gateway carries: a service owns the first two segments of each
 * path in its contract. Segments are compared whole, so that no path is taken for another that begins alike.
 */
@ApplicationScoped
public class RouteTable {

    private static final String UNSUBSCRIPTIONS = "/v1/unsubscriptions/";
    /** Every contract has paths with this placeholder after the first two segments; it stands for the service's own name. */
    private static final String SERVICE_NAME = "{service}";

    private static final int OWNED = 2;
    /** The service that also holds the members' page. */
    private static final String PAGES = "panels";

    private final Map<String, UpstreamService> byPrefix = new HashMap<>();
    private final UpstreamService pages;

    @Inject
    RouteTable(ServiceAddresses addresses) {
        this(
                Map.of(
                        "participants",
                        addresses.participants(),
                        PAGES,
                        addresses.panels(),
                        "events",
                        addresses.events(),
                        "dissemination",
                        addresses.dissemination()),
                ContractPaths::of);
    }

    RouteTable(Map<String, URI> addresses, Function<String, List<String>> contractPaths) {
        new TreeMap<>(addresses).forEach((name, address) -> add(service(name, address), contractPaths.apply(name)));
        this.pages = service(PAGES, Objects.requireNonNull(addresses.get(PAGES), PAGES));
    }

    /** Makes the table when the gateway starts: contracts that contradict each other are found before the first request. */
    void onStart(@Observes StartupEvent start) {}

    /** The service that owns this path of the API, or null if none does. */
    public @Nullable UpstreamService ownerOf(String path) {
        UpstreamService owner = byPrefix.get(prefix(path, OWNED));
        return owner != null ? owner : byPrefix.get(prefix(path, OWNED + 1));
    }

    /** Whether a token in the path decides alone, whoever is signed in. Mail programs and people without a page use such a path. */
    public boolean ignoresSession(String path) {
        return path.startsWith(UNSUBSCRIPTIONS);
    }

    /** The service that holds the members' page, if this is a path of the page or of what it loads, else null. */
    public @Nullable UpstreamService pageOf(String path) {
        return path.equals("/") || path.startsWith("/static/") || path.equals("/favicon.ico") ? pages : null;
    }

    private void add(UpstreamService service, List<String> paths) {
        if (paths.isEmpty()) {
            throw new IllegalStateException("The contract of " + service.name() + " has no paths");
        }
        for (String path : paths) {
            String prefix = prefixOf(path, service.name());
            UpstreamService other = byPrefix.put(prefix, service);
            if (other != null && !other.equals(service)) {
                throw new IllegalStateException(
                        "%s is in the contracts of %s and of %s".formatted(prefix, other.name(), service.name()));
            }
        }
    }

    private static String prefixOf(String path, String service) {
        String prefix = prefix(path, OWNED);
        boolean named = prefix(path, OWNED + 1).equals(prefix + "/" + SERVICE_NAME);
        return named ? prefix + "/" + service : prefix;
    }

    /** The path's first segments, or the whole of a path that has fewer. */
    private static String prefix(String path, int segments) {
        int end = 0;
        for (int i = 0; i < segments && end >= 0; i++) {
            end = path.indexOf('/', end + 1);
        }
        return end < 0 ? path : path.substring(0, end);
    }

    private static UpstreamService service(String name, URI address) {
        int port = address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
        return new UpstreamService(name, address.getHost(), port, "https".equals(address.getScheme()));
    }
}

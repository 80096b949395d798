package org.zajedno.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zajedno.gateway.settings.ServiceAddresses;

/** Which service owns a path: by whole path segments, so that no path is taken for another that begins alike. */
@ApplicationScoped
public class RouteTable {

    private static final String VERSION = "/v1/";
    private static final String UNSUBSCRIPTIONS = "/v1/unsubscriptions/";
    private static final String OPERATIONS = "operations";

    private final Map<String, Service> byResource = new HashMap<>();
    private final Map<String, Service> byName = new HashMap<>();
    private final Service pages;

    RouteTable(ServiceAddresses addresses) {
        own(
                service("participants", addresses.participants()),
                List.of(
                        "studies",
                        "partner-organisations",
                        "participants",
                        "consent-forms",
                        "withdrawals",
                        "reconsent-tasks"));
        own(
                service("panels", addresses.panels()),
                List.of(
                        "panels",
                        "memberships",
                        "invitations",
                        "materials",
                        "material-versions",
                        "review-requests",
                        "comments",
                        "contributions",
                        "glossary",
                        "concerns",
                        "impact-entries",
                        "standards-assessments",
                        "gripp-reports",
                        "safeguarding-flags",
                        "help-lines",
                        "payment-rates",
                        "payment-offers",
                        "claims",
                        "message-settings",
                        "unsubscriptions",
                        "my-data"));
        own(service("events", addresses.events()), List.of("events", "registrations"));
        own(
                service("dissemination", addresses.dissemination()),
                List.of("works", "editions", "reports", "trace", "code-lists"));
        this.pages = byName.get("panels");
    }

    /** The service that owns this path of the API, or null if none does. */
    public Service ownerOf(String path) {
        if (!path.startsWith(VERSION)) {
            return null;
        }
        String resource = segment(path, VERSION.length());
        if (resource.equals(OPERATIONS)) {
            int next = VERSION.length() + OPERATIONS.length() + 1;
            return next < path.length() ? byName.get(segment(path, next)) : null;
        }
        return byResource.get(resource);
    }

    /** Whether what is asked rests on a token in the path alone, whoever is signed in: mail programs and people without a page use it. */
    public boolean isNobodys(String path) {
        return path.startsWith(UNSUBSCRIPTIONS);
    }

    /** The service that holds the members' page, if this is a path of the page or of what it loads, else null. */
    public Service pageOf(String path) {
        return path.equals("/") || path.startsWith("/static/") || path.equals("/favicon.ico") ? pages : null;
    }

    private void own(Service service, List<String> resources) {
        byName.put(service.name(), service);
        resources.forEach(resource -> byResource.put(resource, service));
    }

    private static Service service(String name, URI address) {
        int port = address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
        return new Service(name, address.getHost(), port, "https".equals(address.getScheme()));
    }

    private static String segment(String path, int from) {
        int end = path.indexOf('/', from);
        return end < 0 ? path.substring(from) : path.substring(from, end);
    }
}

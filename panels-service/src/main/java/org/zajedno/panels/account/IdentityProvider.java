package org.zajedno.panels.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zajedno.kit.country.Country;

/**
 * Accounts at Keycloak, by its admin API. This is the only place that uses it. Accounts are named by their opaque ids, and
 * nothing of a person is read but the countries and roles.
 */
@ApplicationScoped
class IdentityProvider {

    private static final int NO_SUCH_ACCOUNT = 404;

    private final KeycloakAdminClient admin;
    private final ObjectMapper json;

    IdentityProvider(KeycloakAdminClient admin, ObjectMapper json) {
        this.admin = admin;
        this.json = json;
    }

    /** Whether this service gives access; if not, an administrator does. */
    boolean isManaged() {
        return admin.isConfigured();
    }

    /**
     * Gives an account roles and countries besides those that it has; the same twice is as once. An account that is gone needs
     * nothing.
     *
     * @throws IOException if the provider has not done all of it; it may do it later
     */
    void give(String account, Set<String> roles, Set<Country> countries) throws IOException {
        var user = "/users/" + account;
        var found = admin.send("GET", user, null);
        if (found.statusCode() == NO_SUCH_ACCOUNT) {
            return;
        }
        var representation =
                (ObjectNode) json.readTree(requireDone(found, "account").body());
        if (addCountries(representation, countries)) {
            requireDone(admin.send("PUT", user, representation), "countries");
        }
        addRoles(user + "/role-mappings/realm", roles);
    }

    private static boolean addCountries(ObjectNode user, Set<Country> countries) {
        var all = new TreeSet<String>();
        user.path("attributes").path("countries").forEach(country -> all.add(country.asText()));
        var isNew = all.addAll(countries.stream().map(Country::code).toList());
        var attribute = user.withObject("/attributes").putArray("countries");
        all.forEach(attribute::add);
        return isNew;
    }

    private void addRoles(String mappings, Set<String> roles) throws IOException {
        // those that the account has already are not among them
        var available = json.readTree(requireDone(admin.send("GET", mappings + "/available", null), "roles")
                .body());
        var missing = named(available, roles);
        if (!missing.isEmpty()) {
            requireDone(admin.send("POST", mappings, missing), "roles");
        }
    }

    private ArrayNode named(JsonNode roles, Set<String> names) {
        var chosen = json.createArrayNode();
        roles.forEach(role -> {
            if (names.contains(role.path("name").asText())) {
                chosen.add(role);
            }
        });
        return chosen;
    }

    private static KeycloakAdminClient.Answer requireDone(KeycloakAdminClient.Answer answer, String what)
            throws IOException {
        if (!List.of(200, 204).contains(answer.statusCode())) {
            throw new KeycloakAdminClient.UnexpectedStatusException(what, answer.statusCode());
        }
        return answer;
    }
}

package org.zajedno.panels.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.zajedno.kit.country.Country;

/**
 * Accounts at Keycloak, by its admin API. This is the only place that uses it. Accounts are named by their opaque ids, and
 * nothing of a person is read but the countries and roles. An account that is gone needs nothing, and has nothing.
 */
@ApplicationScoped
class IdentityProvider {

    /** A role of the realm that is in no token: whoever has it signs in with a second factor. */
    static final String SECOND_FACTOR = "second-factor";

    /** What an account may do at Keycloak. */
    record Standing(Set<String> roles, Set<Country> countries) {}

    /** One of all accounts. */
    record ListedAccount(String id, Instant createdAt) {}

    private static final String CODE_APP = "otp";
    private static final String OF_A_CLIENT = "service-account-";
    private static final String OF_EVERYBODY = "default-roles-";
    private static final Standing NOTHING = new Standing(Set.of(), Set.of());
    private static final int GONE = 404;
    private static final List<Integer> DONE = List.of(200, 204);

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

    /** @throws IOException if the provider does not answer */
    Standing find(String account) throws IOException {
        var user = user(account);
        return user == null
                ? NOTHING
                : new Standing(
                        rolesOf(account),
                        countriesOf(user).stream()
                                .filter(Country::isKnown)
                                .map(Country::new)
                                .collect(Collectors.toSet()));
    }

    /**
     * Gives an account roles and countries besides those that it has; the same twice is as once.
     *
     * @param secondFactor whether signing in is to need one from now on; who was signed in without it signs in anew, before
     *     anything else is given
     * @throws IOException if the provider has not done all of it; it may do it later
     */
    void give(String account, Set<String> roles, Set<Country> countries, boolean secondFactor) throws IOException {
        if (secondFactor && user(account) != null) {
            addRoles(account, Set.of(SECOND_FACTOR));
            signOut(account);
        }
        var user = user(account);
        if (user == null) {
            return;
        }
        changeCountries(account, user, countries, TreeSet::addAll);
        addRoles(account, roles);
    }

    /**
     * Takes roles and countries from an account, and ends its sessions, so that what it has in its hands is over with the
     * access token, five minutes later.
     *
     * @throws IOException if the provider has not done all of it; it may do it later
     */
    void take(String account, Set<String> roles, Set<Country> countries) throws IOException {
        var user = user(account);
        if (user == null) {
            return;
        }
        changeCountries(account, user, countries, TreeSet::removeAll);
        var given = json.readTree(
                done(admin.send("GET", mappings(account), null), "roles").body());
        var taken = named(given, roles);
        if (!taken.isEmpty()) {
            done(admin.send("DELETE", mappings(account), taken), "roles");
        }
        signOut(account);
    }

    /** Ends all sessions of the account, which the gateway is told of by Keycloak. */
    void signOut(String account) throws IOException {
        doneOrGone(admin.send("POST", path(account) + "/logout", json.createObjectNode()), "sessions");
    }

    /** Deletes the account with all that Keycloak has of it. */
    void delete(String account) throws IOException {
        doneOrGone(admin.send("DELETE", path(account), null), "account");
    }

    /** Replaces the password by one that has to be replaced at the next sign-in, and ends the sessions. */
    void handPassword(String account, String password) throws IOException {
        var credential = json.createObjectNode()
                .put("type", "password")
                .put("value", password)
                .put("temporary", true);
        done(admin.send("PUT", path(account) + "/reset-password", credential), "password");
        signOut(account);
    }

    boolean hasToReplacePassword(String account) throws IOException {
        var user = user(account);
        return user != null && user.path("requiredActions").toString().contains("\"UPDATE_PASSWORD\"");
    }

    /** Forgets the apps for codes that the account has had since before then. */
    void forgetCodeApps(String account, Instant before) throws IOException {
        var found = admin.send("GET", path(account) + "/credentials", null);
        if (found.statusCode() == GONE) {
            return;
        }
        for (var credential : json.readTree(done(found, "credentials").body())) {
            var createdAt = Instant.ofEpochMilli(credential.path("createdDate").asLong());
            if (credential.path("type").asText().equals(CODE_APP) && createdAt.isBefore(before)) {
                var one =
                        path(account) + "/credentials/" + credential.path("id").asText();
                doneOrGone(admin.send("DELETE", one, null), "credentials");
            }
        }
    }

    /** Whether the account has none but these roles, and what every account has. */
    boolean hasOnly(String account, Set<String> roles) throws IOException {
        return find(account).roles().stream().allMatch(role -> roles.contains(role) || isOfEverybody(role));
    }

    /** Some of the accounts that people have, in the order in which Keycloak lists them. */
    List<ListedAccount> page(int from, int most) throws IOException {
        var users =
                json.readTree(done(admin.send("GET", "/users?first=%d&max=%d".formatted(from, most), null), "accounts")
                        .body());
        var listed = new ArrayList<ListedAccount>();
        users.forEach(user -> listed.add(new ListedAccount(
                user.path("id").asText(),
                Instant.ofEpochMilli(user.path("createdTimestamp").asLong(Long.MAX_VALUE)))));
        return listed;
    }

    /** Whether the account has no country, and no role but what everybody has. */
    boolean isUnused(String account) throws IOException {
        var user = user(account);
        return user != null
                && !user.path("username").asText().startsWith(OF_A_CLIENT)
                && countriesOf(user).isEmpty()
                && rolesOf(account).stream().allMatch(IdentityProvider::isOfEverybody);
    }

    /** Whether the role is what every account has, which is nothing. */
    private static boolean isOfEverybody(String role) {
        return role.startsWith(OF_EVERYBODY);
    }

    private ObjectNode user(String account) throws IOException {
        var found = admin.send("GET", path(account), null);
        return found.statusCode() == GONE
                ? null
                : (ObjectNode) json.readTree(done(found, "account").body());
    }

    private Set<String> rolesOf(String account) throws IOException {
        var names = new HashSet<String>();
        json.readTree(done(admin.send("GET", mappings(account), null), "roles").body())
                .forEach(role -> names.add(role.path("name").asText()));
        return names;
    }

    private static TreeSet<String> countriesOf(ObjectNode user) {
        var all = new TreeSet<String>();
        user.path("attributes").path("countries").forEach(country -> all.add(country.asText()));
        return all;
    }

    private void changeCountries(
            String account,
            ObjectNode user,
            Set<Country> countries,
            BiFunction<TreeSet<String>, List<String>, Boolean> change)
            throws IOException {
        var all = countriesOf(user);
        if (change.apply(all, countries.stream().map(Country::code).toList())) {
            var attribute = user.withObject("/attributes").putArray("countries");
            all.forEach(attribute::add);
            done(admin.send("PUT", path(account), user), "countries");
        }
    }

    private void addRoles(String account, Set<String> roles) throws IOException {
        // those that the account has already are not among them
        var available = json.readTree(done(admin.send("GET", mappings(account) + "/available", null), "roles")
                .body());
        var missing = named(available, roles);
        if (!missing.isEmpty()) {
            done(admin.send("POST", mappings(account), missing), "roles");
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

    private static String path(String account) {
        return "/users/" + account;
    }

    private static String mappings(String account) {
        return path(account) + "/role-mappings/realm";
    }

    private static void doneOrGone(KeycloakAdminClient.Answer answer, String what) throws IOException {
        if (answer.statusCode() != GONE) {
            done(answer, what);
        }
    }

    private static KeycloakAdminClient.Answer done(KeycloakAdminClient.Answer answer, String what) throws IOException {
        if (!DONE.contains(answer.statusCode())) {
            throw new KeycloakAdminClient.UnexpectedStatusException(what, answer.statusCode());
        }
        return answer;
    }
}

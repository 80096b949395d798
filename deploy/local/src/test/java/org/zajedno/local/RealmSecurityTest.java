package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of sign-in in production, read off the realm that production loads. */
class RealmSecurityTest {
    private static final Path FOLDER = Path.of("../keycloak");

    private final JsonNode realm = read("zajedno-realm.json");
    private final JsonNode overlay = read("demo-overlay.json");

    @Test
    void productionHasNobodyWhoCouldSignInAndNoCommandLineClient() {
        // Given the realm of production
        // When
        var clients = stream(realm.path("clients"))
                .map(client -> client.path("clientId").asText())
                .toList();
        // Then
        assertThat(stream(realm.path("users"))
                        .map(user -> user.path("username").asText()
                                + user.path("serviceAccountClientId").asText()))
                .containsExactly("service-account-zajedno-accountszajedno-accounts");
        assertThat(realm.path("users").path(0).has("credentials")).isFalse();
        assertThat(clients).contains("zajedno-gateway", "zajedno-integrator").doesNotContain("zajedno-cli");
    }

    @Test
    void noClientOfProductionGetsTokensByPasswordOrImplicitly() {
        // Given the clients that Keycloak would add by itself are named too, for it gives one of them the password
        // grant
        // When
        var clients = realm.path("clients");
        // Then
        assertThat(stream(clients).map(client -> client.path("clientId").asText()))
                .contains("admin-cli", "account", "account-console", "security-admin-console");
        assertThat(stream(clients)).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
        });
    }

    @Test
    void noRedirectHasAWildcard() {
        // Given
        var addresses = new ArrayList<String>();
        // When
        for (var client : realm.path("clients")) {
            client.path("redirectUris").forEach(address -> addresses.add(address.asText()));
            client.path("webOrigins").forEach(address -> addresses.add(address.asText()));
            addresses.add(
                    client.path("attributes").path("post.logout.redirect.uris").asText());
        }
        // Then
        assertThat(addresses)
                .contains("${ZAJEDNO_GATEWAY_PUBLIC_URL}/sign-in")
                .noneMatch(address -> address.contains("*") || address.contains("+"));
    }

    @Test
    void gatewaySignsInByCodeWithPkceOnly() {
        // Given
        var gateway = client(realm, "zajedno-gateway");
        // When
        var attributes = gateway.path("attributes");
        // Then
        assertThat(gateway.path("publicClient").asBoolean()).isFalse();
        assertThat(gateway.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(gateway.path("serviceAccountsEnabled").asBoolean()).isFalse();
        assertThat(attributes.path("pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(attributes.path("backchannel.logout.url").asText())
                .isEqualTo("${ZAJEDNO_GATEWAY_PUBLIC_URL}/back-channel-logout");
    }

    @ParameterizedTest
    @CsvSource({
        "zajedno-gateway, ${ZAJEDNO_GATEWAY_CLIENT_SECRET}",
        "zajedno-integrator, ${ZAJEDNO_INTEGRATOR_CLIENT_SECRET}",
        "zajedno-accounts, ${ZAJEDNO_ACCOUNTS_CLIENT_SECRET}"
    })
    void secretsOfProductionComeFromTheEnvironment(String clientId, String secret) {
        // Given a confidential client
        // When
        var client = client(realm, clientId);
        // Then
        assertThat(client.path("secret").asText()).isEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zajedno-gateway", "zajedno-integrator"})
    void accessTokensAloneAreForOurServices(String clientId) {
        // Given
        var mappers = client(realm, clientId).path("protocolMappers");
        // When
        var audience = mapper(mappers, "oidc-audience-mapper");
        // Then
        assertThat(audience.path("included.custom.audience").asText()).isEqualTo("zajedno");
        assertThat(audience.path("access.token.claim").asText()).isEqualTo("true");
        assertThat(audience.path("id.token.claim").asText()).isEqualTo("false");
    }

    @Test
    void tokensAreShortAndGuessingIsSlowedDown() {
        // Given the realm of production
        // When
        var lifespan = realm.path("accessTokenLifespan").asInt();
        // Then
        assertThat(lifespan).isBetween(60, 300);
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("sslRequired").asText()).isEqualTo("external");
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void accountThatSomebodyMakesMayDoNothingAndIsAskedForNoName() throws IOException {
        // Given
        var attributes = profile().path("attributes");
        // When
        var asked = stream(attributes)
                .filter(attribute ->
                        words(attribute.path("permissions").path("edit")).contains("user"))
                .map(attribute -> attribute.path("name").asText());
        // Then
        assertThat(realm.path("registrationAllowed").asBoolean()).isTrue();
        assertThat(asked).containsExactly("username", "email");
        assertThat(realm.path("editUsernameAllowed").asBoolean()).isFalse();
        assertThat(realm.path("defaultRole").path("composite").asBoolean(true)).isFalse();
        assertThat(realm.has("defaultRoles")).isFalse();
        assertThat(realm.has("defaultGroups")).isFalse();
    }

    @Test
    void accountIsMadeOfANameAndGetsWhatOpensItInTheStepAfterwards() {
        // Given
        var flow = realm.path("registrationFlow").asText();
        // When
        var steps = stepsOf(flow).map(step -> step.path("authenticator").asText());
        // Then
        assertThat(steps).containsExactly("registration-user-creation");
        assertThat(realm.has("requiredActions"))
                .as("Keycloak's own, all enabled")
                .isFalse();
    }

    @Test
    void accountsAreManagedWithTheRightsForUsersAlone() {
        // Given
        var client = client(realm, "zajedno-accounts");
        // When
        var rights = realm.path("users").path(0).path("clientRoles");
        // Then
        assertThat(words(rights.path("realm-management"))).containsExactly("manage-users", "view-users");
        assertThat(rights.size()).isEqualTo(1);
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
    }

    @Test
    void linkForAForgottenPasswordIsShortLivedAndTheMailServerIsTheOperators() {
        // Given the realm of production
        // When
        var server = realm.path("smtpServer");
        // Then
        assertThat(realm.path("resetPasswordAllowed").asBoolean()).isTrue();
        assertThat(realm.path("attributes")
                        .path("actionTokenGeneratedByUserLifespan.reset-credentials")
                        .asInt())
                .as("seconds, as the page says it in minutes")
                .isEqualTo(30 * 60);
        assertThat(server.path("host").asText()).isEqualTo("${ZAJEDNO_SMTP_HOST}");
        assertThat(server.path("password").asText()).isEqualTo("${ZAJEDNO_SMTP_PASSWORD}");
        assertThat(server.path("starttls").asText()).isEqualTo("true");
        assertThat(words(realm.path("enabledEventTypes"))).contains("SEND_RESET_PASSWORD", "RESET_PASSWORD_ERROR");
    }

    @Test
    void nobodyChangesTheirOwnCountries() throws IOException {
        // Given
        var profile = profile();
        // When
        var countries = stream(profile.path("attributes"))
                .filter(attribute -> "countries".equals(attribute.path("name").asText()))
                .findFirst()
                .orElseThrow();
        // Then
        assertThat(words(countries.path("permissions").path("edit"))).containsExactly("admin");
        assertThat(words(countries.path("validations").path("options").path("options")))
                .containsExactly("BA", "XK", "ME", "MK", "RS");
    }

    @ParameterizedTest
    @CsvSource({
        "browserFlow, REQUIRED, auth-cookie auth-username-password-form conditional-user-role conditional-credential"
                + " auth-otp-form",
        "resetCredentialsFlow, ALTERNATIVE, reset-credentials-choose-user reset-credential-email reset-password"
                + " conditional-user-role auth-otp-form deny-access-authenticator"
    })
    void staffNeedsASecondFactorAndGetsNoneByMail(String kind, String code, String steps) {
        // Given
        var flow = realm.path(kind).asText();
        // When
        var authenticators =
                stepsOf(flow).map(step -> step.path("authenticator").asText());
        // Then
        assertThat(authenticators).containsExactly(steps.split(" "));
        assertThat(stepsOf(flow)
                        .filter(step -> "auth-otp-form"
                                .equals(step.path("authenticator").asText()))
                        .map(step -> step.path("requirement").asText()))
                .as("where it is an alternative, whoever has no code is refused")
                .containsExactly(code);
        assertThat(stream(realm.path("authenticatorConfig"))
                        .map(config ->
                                config.path("config").path("condUserRole").asText()))
                .contains("second-factor");
    }

    @Test
    void roleForTheSecondFactorStandsInNoTokenAndTheDemonstrationHasNone() {
        // Given
        var roles = realm.path("roles").path("realm");
        // When
        var named = stream(roles).map(role -> role.path("name").asText());
        // Then
        assertThat(named).contains("second-factor");
        assertThat(realm.path("scopeMappings").toString()).doesNotContain("second-factor");
        assertThat(overlay.toString()).doesNotContain("second-factor");
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, coordinator, BA XK ME MK RS",
        "researcher, researcher, BA XK ME MK RS",
        "operator, operator, BA XK ME MK RS",
        "service-account-zajedno-integrator, integrator, BA XK ME MK RS",
        "steward-rs, data-steward, RS",
        "team-xk, country-team, XK",
        "ppi-mk, ppi-lead, MK",
        "member-me-2, panel-member, ME",
        "member-ba-1, panel-member, BA"
    })
    void demoUsersActForTheirCountries(String name, String role, String countries) {
        // Given a demo user
        // When
        var user = stream(overlay.path("users"))
                .filter(one -> name.equals(one.path("username").asText()))
                .findFirst()
                .orElseThrow();
        // Then
        assertThat(words(user.path("realmRoles"))).contains(role);
        assertThat(words(user.path("attributes").path("countries"))).containsExactly(countries.split(" "));
        assertThat(user.path("id").asText())
                .as("a subject that survives a new import")
                .hasSize(36);
    }

    /** The steps of a flow and of the flows within it, in their order. */
    private Stream<JsonNode> stepsOf(String alias) {
        return stream(realm.path("authenticationFlows"))
                .filter(flow -> alias.equals(flow.path("alias").asText()))
                .flatMap(flow -> stream(flow.path("authenticationExecutions")))
                .flatMap(step ->
                        step.has("flowAlias") ? stepsOf(step.path("flowAlias").asText()) : Stream.of(step));
    }

    private static List<String> words(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static JsonNode client(JsonNode realm, String clientId) {
        return stream(realm.path("clients"))
                .filter(client -> clientId.equals(client.path("clientId").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode mapper(JsonNode mappers, String kind) {
        return stream(mappers)
                .filter(mapper -> kind.equals(mapper.path("protocolMapper").asText()))
                .findFirst()
                .orElseThrow()
                .path("config");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode profile() throws IOException {
        var provider = realm.path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0);
        return new ObjectMapper()
                .readTree(provider.path("config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asText());
    }
}

package org.zajedno.gateway.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.kit.languages.LanguageNegotiator;
import org.zajedno.kit.languages.LocalizedMessages;

/** Asks the identity provider to speak the language of the page from which a person comes, or else of the browser. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class ProviderLanguageFilter implements OidcRedirectFilter {

    /**
     * Keycloak takes two locales for one if they differ in the script alone, so Cyrillic carries a registered variant
     * besides, there as here. Latin has none, because that is what it then makes of {@code sr} and {@code sr-RS}.
     */
    private static final Map<String, String> AT_THE_PROVIDER = Map.of("sr-Cyrl", "sr-Cyrl-ekavsk");

    private final LanguageNegotiator negotiator;

    ProviderLanguageFilter(
            @ConfigProperty(name = "zajedno.language.serbian-script", defaultValue = "Latn") String serbianScript) {
        this.negotiator = new LanguageNegotiator(serbianScript);
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        var page = redirect.routingContext().queryParam("lang");
        var browser = redirect.routingContext().request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE);
        Optional<String> ofThePage = page.size() == 1 ? exactly(page) : Optional.empty();
        ofThePage
                .or(() -> exactly(browser))
                .ifPresent(tag ->
                        redirect.additionalQueryParams().set("ui_locales", AT_THE_PROVIDER.getOrDefault(tag, tag)));
    }

    /** One of ours that is asked for by its name; English does not stand in for another one. */
    private Optional<String> exactly(List<String> ranges) {
        return negotiator.chooseExactly(ranges, LocalizedMessages.LANGUAGES);
    }
}

package org.zajedno.gateway.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.gateway.problem.Language;
import org.zajedno.kit.languages.LanguageNegotiator;

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
        Optional<Language> ofThePage = page.size() == 1 ? Language.askedFor(page, negotiator) : Optional.empty();
        ofThePage
                .or(() -> Language.askedFor(browser, negotiator))
                .map(Language::tag)
                .ifPresent(tag ->
                        redirect.additionalQueryParams().set("ui_locales", AT_THE_PROVIDER.getOrDefault(tag, tag)));
    }
}

package org.zajedno.gateway.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Asks the identity provider to speak the language of the page from which a person comes. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class ProviderLanguage implements OidcRedirectFilter {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z]{4})?");

    /**
     * Keycloak takes two locales for one if they differ in the script alone, so Cyrillic carries a registered variant
     * besides, there as here. Latin has none, because that is what it then makes of {@code sr} and {@code sr-RS}.
     */
    private static final Map<String, String> AT_THE_PROVIDER = Map.of("sr-Cyrl", "sr-Cyrl-ekavsk");

    @Override
    public void filter(OidcRedirectContext redirect) {
        List<String> wanted = redirect.routingContext().queryParam("lang");
        if (wanted.size() == 1 && TAG.matcher(wanted.getFirst()).matches()) {
            String tag = wanted.getFirst();
            redirect.additionalQueryParams().set("ui_locales", AT_THE_PROVIDER.getOrDefault(tag, tag));
        }
    }
}

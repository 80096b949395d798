package org.zajedno.gateway.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a browser remembers of the sign-ins that it has begun, several windows at once: for each of them the page from which it
 * came, in a cookie that is named after the attempt and lasts as long as the extension's own.
 */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SignInAttemptCookies implements OidcRedirectFilter {

    /** So many windows may be at the provider's form; the oldest of more is forgotten, so that a request's head stays small. */
    static final int MOST = 8;

    private static final String FROM = SignInAttemptCookies.class.getName();
    private static final String RETURN = "q_return_";
    private static final String LEFT = "q_left";
    private static final Pattern STATE = Pattern.compile("[?&]state=([A-Za-z0-9-]{1,64})(?=&|$)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");
    /** Behind the page of an attempt in which somebody makes an account; after it comes the language of the page. */
    private static final String MAKES_ACCOUNT = "|";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z-]{1,20}");

    /** What Keycloak calls actions that an application begins, by the value of the parameter {@code for}. */
    private static final Map<String, String> ACTIONS = Map.of(
            SignInEndpoint.NEW_ACCOUNT, "UPDATE_PASSWORD",
            SignInEndpoint.NEW_ACCOUNT_WITH_PASSKEY, "webauthn-register-passwordless",
            SignInEndpoint.NEW_PASSKEY, "webauthn-register-passwordless",
            SignInEndpoint.NEW_PASSWORD, "UPDATE_PASSWORD");

    private final Duration age;

    SignInAttemptCookies(@ConfigProperty(name = "quarkus.oidc.browser.authentication.state-cookie-age") Duration age) {
        this.age = age;
    }

    /** To be called before the browser is sent away: which page it comes from, and that older attempts may have to go. */
    void begin(RoutingContext context, String from) {
        context.put(FROM, from);
        forgetOldest(context, OidcUtils.STATE_COOKIE_NAME);
        forgetOldest(context, RETURN);
    }

    /**
     * Whoever signs in next in this browser is asked who they are, because the provider may still know who left: it could not
     * be told, or nobody knows any more which of its sessions it was.
     */
    static void askNextTime(RoutingContext context, Duration asLongAs) {
        context.response()
                .addCookie(Cookie.cookie(LEFT, "1")
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(asLongAs.toSeconds()));
    }

    /** Somebody has said who they are. */
    static void hasAsked(RoutingContext context) {
        HostCookieFilter.remove(context.request(), LEFT);
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        boolean left = redirect.routingContext().request().getCookie(LEFT) != null;
        String asked = askedFor(redirect.routingContext());
        if (makesAccount(redirect.routingContext())) {
            // OpenID Connect Prompt Create 1.0
            redirect.additionalQueryParams().set("prompt", "create");
            if (left) {
                // whoever turns to the form for passwords instead is asked who they are
                redirect.additionalQueryParams().set("max_age", "0");
            }
        } else if (left) {
            redirect.additionalQueryParams().set("prompt", "login");
        }
        if (ACTIONS.containsKey(asked)) {
            redirect.additionalQueryParams().set("kc_action", ACTIONS.get(asked));
        }
        Matcher state = STATE.matcher(redirect.redirectUri());
        String from = redirect.routingContext().get(FROM);
        if (from != null && state.find()) {
            redirect.routingContext()
                    .response()
                    .addCookie(Cookie.cookie(RETURN + state.group(1), remembered(redirect.routingContext(), from))
                            .setPath("/")
                            .setHttpOnly(true)
                            .setSecure(true)
                            .setSameSite(CookieSameSite.LAX)
                            .setMaxAge(age.toSeconds()));
        }
    }

    /** The page from which the attempt came with which a browser is back, or null if it is not remembered. */
    @Nullable
    String pageOf(RoutingContext context) {
        Cookie page = context.request().getCookie(RETURN + stateOf(context));
        if (page == null) {
            return null;
        }
        int mark = page.getValue().indexOf(MAKES_ACCOUNT);
        return unescaped(mark < 0 ? page.getValue() : page.getValue().substring(0, mark));
    }

    /**
     * The language of the page from which somebody went to make an account, in the attempt with which a browser is back; empty if
     * the page named none, null if it is another attempt.
     */
    @Nullable
    String languageOfNewAccount(RoutingContext context) {
        Cookie page = context.request().getCookie(RETURN + stateOf(context));
        if (page == null || !page.getValue().contains(MAKES_ACCOUNT)) {
            return null;
        }
        String language = page.getValue().substring(page.getValue().indexOf(MAKES_ACCOUNT) + MAKES_ACCOUNT.length());
        return LANGUAGE.matcher(language).matches() ? language : "";
    }

    /** Whether the attempt with which a browser is back was begun in it and is not over. */
    boolean isKnown(RoutingContext context) {
        String state = stateOf(context);
        return HostCookieFilter.names(context.request()).stream()
                .anyMatch(name -> name.startsWith(OidcUtils.STATE_COOKIE_NAME) && name.endsWith("_" + state));
    }

    /** The attempt with which the browser is back is over, whatever came of it; those of other windows go on. */
    void end(RoutingContext context) {
        String state = stateOf(context);
        if (state != null) {
            for (Cookie cookie : List.copyOf(context.request().cookies())) {
                if (isAttempt(cookie.getName()) && cookie.getName().endsWith("_" + state)) {
                    HostCookieFilter.remove(context.request(), cookie.getName());
                }
            }
        }
    }

    private static void forgetOldest(RoutingContext context, String prefix) {
        // RFC 6265 §5.4: the browser sends first what it has longest
        List<String> names = HostCookieFilter.names(context.request()).stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
        names.stream()
                .limit(Math.max(0, names.size() - MOST + 1))
                .forEach(name -> HostCookieFilter.remove(context.request(), name));
    }

    private static String askedFor(RoutingContext context) {
        return context.queryParam("for").stream().findFirst().orElse("");
    }

    private static boolean makesAccount(RoutingContext context) {
        String asked = askedFor(context);
        return asked.equals(SignInEndpoint.NEW_ACCOUNT) || asked.equals(SignInEndpoint.NEW_ACCOUNT_WITH_PASSKEY);
    }

    private static String remembered(RoutingContext context, String from) {
        String language = context.queryParam("lang").stream()
                .filter(LANGUAGE.asMatchPredicate())
                .findFirst()
                .orElse("");
        return makesAccount(context) ? escaped(from) + MAKES_ACCOUNT + language : escaped(from);
    }

    private static boolean isAttempt(String name) {
        return name.startsWith(OidcUtils.STATE_COOKIE_NAME) || name.startsWith(RETURN);
    }

    private static @Nullable String stateOf(RoutingContext context) {
        List<String> states = context.queryParam("state");
        return states.size() == 1 && NAME.matcher(states.getFirst()).matches() ? states.getFirst() : null;
    }

    private static String escaped(String path) {
        return path.replace("?", "%3F").replace("=", "%3D").replace("&", "%26");
    }

    private static String unescaped(String value) {
        return value.replace("%3F", "?").replace("%3D", "=").replace("%26", "&");
    }
}

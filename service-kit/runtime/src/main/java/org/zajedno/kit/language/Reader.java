package org.zajedno.kit.language;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.languages.LanguageNegotiator;
import org.zajedno.kit.nullness.Contract;
import org.zajedno.kit.problem.Refusal;

/**
 * The person who reads the reply: chooses the language of each text for them and remembers the choices, which the reply names
 * in {@code Content-Language}.
 */
@RequestScoped
public class Reader {

    /**
     * A choice.
     *
     * @param substituted whether the reader did not ask for it
     */
    public record Choice(LanguageTag tag, boolean substituted) {}

    private final HttpHeaders headers;
    private final Instance<RoutingContext> exchange;
    private final LanguageNegotiator negotiator;
    private final Set<LanguageTag> shown = new LinkedHashSet<>();
    private boolean substituted;
    private boolean showsTexts;

    Reader(HttpHeaders headers, Instance<RoutingContext> exchange, LanguageNegotiator negotiator) {
        this.headers = headers;
        this.exchange = exchange;
        this.negotiator = negotiator;
    }

    /**
     * The text for a member of a reply: in the language that suits the reader best, or in all of its languages if they are asked
     * for; null stays null.
     */
    @Contract("!null -> !null")
    public @Nullable ShownText show(@Nullable LocalizedText text) {
        showsTexts = true;
        if (text == null) {
            return null;
        }
        return isMultilingual()
                ? inAllLanguages(text)
                : show(text, choose(text.languages()).tag());
    }

    /** The text in that language, which it has, or in all of its languages if they are asked for. */
    public ShownText show(LocalizedText text, LanguageTag language) {
        showsTexts = true;
        if (isMultilingual()) {
            return inAllLanguages(text);
        }
        shown.add(language);
        return new ShownText(text, language);
    }

    private ShownText inAllLanguages(LocalizedText text) {
        shown.addAll(text.languages());
        return new ShownText(text, null);
    }

    /** Whether the reply has texts that it shows in the form that was asked for. */
    boolean showsTexts() {
        return showsTexts;
    }

    /** Whether the reply shows each text in all of its languages. */
    public boolean isMultilingual() {
        return exchange.isResolvable() && exchange.get().get(MultilingualFilter.ASKED) != null;
    }

    /** The text in the one language that suits the reader best, also in a multilingual reply; null stays null. */
    @Contract("!null -> !null")
    public @Nullable String read(@Nullable LocalizedText text) {
        if (text == null) {
            return null;
        }
        return text.in(choose(text.languages()).tag()).orElseThrow();
    }

    /** The language that suits the reader best; refuses as not found if there is none. */
    public Choice choose(Collection<LanguageTag> available) {
        var tags = available.stream().map(LanguageTag::value).toList();
        var choice = negotiator.choose(acceptLanguage(), tags).orElseThrow(Refusal::notFound);
        var tag = LanguageTag.of(choice.tag());
        shown.add(tag);
        substituted |= choice.substituted();
        return new Choice(tag, choice.substituted());
    }

    /** Shows again what was shown in an earlier reply, in the languages of that time. */
    public void showsAgain(Collection<LanguageTag> before, boolean substitutedBefore) {
        shown.addAll(before);
        substituted |= substitutedBefore;
    }

    /** The languages of the texts that were read so far. */
    public Set<LanguageTag> shown() {
        return Set.copyOf(shown);
    }

    /** Whether one of them is a neighbouring or default language that was not asked for, so that the reader must be told. */
    public boolean isSubstituted() {
        return substituted;
    }

    private List<String> acceptLanguage() {
        var lines = headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return lines == null ? List.of() : lines;
    }
}

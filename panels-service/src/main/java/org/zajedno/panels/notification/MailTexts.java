package org.zajedno.panels.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.zajedno.kit.language.LanguageTag;

/** The sentences of our mails, from {@code messages/mails*.properties}. */
@ApplicationScoped
class MailTexts {

    /** In which languages mail can be read. */
    static final List<LanguageTag> LANGUAGES = Stream.of("en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr")
            .map(LanguageTag::of)
            .toList();

    private static final String BUNDLE = "messages/mails";

    /** A sentence; every language has each of them. */
    String text(String key, LanguageTag language) {
        var locale = language.equals(LanguageTag.ENGLISH) ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        Thread.currentThread().getContextClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}

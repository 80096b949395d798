package org.zajedno.kit.language;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.kit.languages.LanguageNegotiator;

/** Gives the one negotiator of this service: its script of Serbian is not looked up for every request. */
class LanguageNegotiatorProducer {

    @Produces
    @Singleton
    LanguageNegotiator negotiator(@ConfigProperty(name = "zajedno.language.serbian-script") String serbianScript) {
        return new LanguageNegotiator(serbianScript);
    }
}

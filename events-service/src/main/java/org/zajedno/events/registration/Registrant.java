package org.zajedno.events.registration;

import org.zajedno.events.event.TargetAudience;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;

/**
 * What somebody who registers says about themselves; no more than the seat needs.
 *
 * @param accessNeeds null if none were named
 * @param interpretationLanguage null if none is wanted
 */
record Registrant(
        String displayName,
        String email,
        Country country,
        LanguageTag language,
        TargetAudience audience,
        String accessNeeds,
        LanguageTag interpretationLanguage) {

    @Override
    public String toString() {
        return "Registrant[" + country + "]";
    }
}

package org.zajedno.events.registration;

import org.jspecify.annotations.Nullable;
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
        @Nullable String displayName,
        @Nullable String email,
        Country country,
        LanguageTag language,
        TargetAudience audience,
        @Nullable String accessNeeds,
        @Nullable LanguageTag interpretationLanguage) {

    @Override
    public String toString() {
        return "Registrant[" + country + "]";
    }
}

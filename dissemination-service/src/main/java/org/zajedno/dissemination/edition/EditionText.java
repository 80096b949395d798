package org.zajedno.dissemination.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;

/**
 * What an edition says, in its language.
 *
 * @param summary null if it has none
 * @param text null while it is not written
 * @param translator as it is to be printed, null for none
 * @param countries those that the publication is about
 */
record EditionText(
        String title,
        @Nullable String summary,
        @Nullable String text,
        @Nullable String translator,
        List<Country> countries) {}

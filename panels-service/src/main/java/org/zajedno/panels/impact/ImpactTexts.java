package org.zajedno.panels.impact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;

/**
 * The texts of an entry of the impact log. They are deleted when the last comment behind it is retracted.
 *
 * @param method how people were involved
 * @param hopedToInfluence what they hoped to influence
 * @param whatChanged null where nothing changed
 * @param whyItMatters why that matters; null if not told
 */
@Embeddable
public record ImpactTexts(
        @Column(name = "method") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        LocalizedText method,

        @Column(name = "hoped_to_influence") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        LocalizedText hopedToInfluence,

        @Column(name = "what_changed") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        LocalizedText whatChanged,

        @Column(name = "why_it_matters") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        LocalizedText whyItMatters) {

    static final ImpactTexts ERASED = new ImpactTexts(null, null, null, null);
}

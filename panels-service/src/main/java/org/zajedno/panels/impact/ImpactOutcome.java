package org.zajedno.panels.impact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * What came of an involvement. "No change" is an outcome like any other and no failure.
 *
 * @param noChange whether nothing changed
 * @param effect whether what changed did good; null where nothing changed
 */
@Embeddable
public record ImpactOutcome(
        boolean noChange,
        @Enumerated(EnumType.STRING) @Nullable ImpactEffect effect) {

    /** Refuses to say both that something changed and that nothing did, or neither. */
    static ImpactOutcome of(boolean toldWhatChanged, boolean noChange, @Nullable ImpactEffect effect) {
        if (toldWhatChanged == noChange) {
            throw Refusal.invalid("whatChanged", "is needed, or noChange, but not both");
        }
        if (noChange && effect != null) {
            throw Refusal.invalid("effect", "belongs to something that changed");
        }
        return new ImpactOutcome(noChange, noChange || effect != null ? effect : ImpactEffect.POSITIVE);
    }

    /** One word for it: the effect, or NO_CHANGE. */
    String code() {
        return noChange || effect == null ? "NO_CHANGE" : effect.name();
    }

    /** Whether it tells of a bad effect or of none, which a report must have looked at. */
    public boolean isCritical() {
        return noChange || effect != ImpactEffect.POSITIVE;
    }
}

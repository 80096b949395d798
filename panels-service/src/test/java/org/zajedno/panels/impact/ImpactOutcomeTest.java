package org.zajedno.panels.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zajedno.kit.problem.Refusal;

class ImpactOutcomeTest {

    @Test
    void whatChangedDidGoodUnlessSomebodySaysOtherwise() {
        var outcome = ImpactOutcome.of(true, false, null);

        assertThat(outcome.effect()).isEqualTo(ImpactEffect.POSITIVE);
        assertThat(outcome.isCritical()).isFalse();
    }

    @Test
    void noChangeIsAnOutcome() {
        var outcome = ImpactOutcome.of(false, true, null);

        assertThat(outcome.noChange()).isTrue();
        assertThat(outcome.effect()).isNull();
        assertThat(outcome.isCritical()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ImpactEffect.class,
            names = {"NEGATIVE", "MIXED"})
    void harmCountsAsLookedAt(ImpactEffect effect) {
        var outcome = ImpactOutcome.of(true, false, effect);

        assertThat(outcome.isCritical()).isTrue();
    }

    @Test
    void changeAndNoChangeExcludeEachOther() {
        assertThatThrownBy(() -> ImpactOutcome.of(true, true, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ImpactOutcome.of(false, false, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ImpactOutcome.of(false, true, ImpactEffect.NEGATIVE))
                .isInstanceOf(Refusal.class);
    }
}

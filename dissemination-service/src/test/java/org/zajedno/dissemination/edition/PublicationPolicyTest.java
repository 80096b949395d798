package org.zajedno.dissemination.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.dissemination.acknowledgement.Contribution;
import org.zajedno.dissemination.acknowledgement.Credit;
import org.zajedno.kit.problem.Refusal;

class PublicationPolicyTest {

    private static final ObligatorySentences ALL =
            new ObligatorySentences("Funded.", "Our views.", "* Note.", "The panels.");
    private static final Contribution NAMED = new Contribution(UUID.randomUUID(), Credit.NAMED, "mark");
    private static final Contribution AS_PANEL = new Contribution(UUID.randomUUID(), Credit.PANEL_ONLY, null);

    @Test
    void completeEditionPasses() {
        var gate = new PublicationPolicy(ALL, true, List.of());

        assertThatCode(gate::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void everySentenceThatIsMissingIsNamed() {
        var gate = new PublicationPolicy(new ObligatorySentences(null, null, null, null), true, List.of(NAMED));

        var refusal = catchThrowableOfType(Refusal.class, gate::requireComplete);

        assertThat(refusal.details().get("missing"))
                .isEqualTo(List.of("funder-acknowledgement", "disclaimer", "status-note"));
    }

    @Test
    void thatSomebodyIsNotThankedIsToldLastAndNothingElseOfIt() {
        var gate = new PublicationPolicy(ALL, true, List.of(NAMED, NAMED));

        var refusal = catchThrowableOfType(Refusal.class, gate::requireComplete);

        assertThat(refusal.details()).isEqualTo(Map.of("missing", List.of("acknowledgements")));
    }

    @Test
    void statusNoteIsNeededWhereKosovoIsNamedOnly() {
        var gate =
                new PublicationPolicy(new ObligatorySentences("Funded.", "Our views.", null, null), false, List.of());

        assertThatCode(gate::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void panelsAreThankedByTheServiceIfItHasTheSentence() {
        var gate = new PublicationPolicy(ALL, false, List.of(AS_PANEL));
        var speechless = new PublicationPolicy(
                new ObligatorySentences("Funded.", "Our views.", null, null), false, List.of(AS_PANEL));

        assertThatCode(gate::requireComplete).doesNotThrowAnyException();
        assertThat(gate.thankedAsPanel()).containsExactly(AS_PANEL);
        assertThatCode(speechless::requireComplete).hasMessage("edition-incomplete");
    }
}

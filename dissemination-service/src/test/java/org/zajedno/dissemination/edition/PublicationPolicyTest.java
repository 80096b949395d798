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
        var policy = new PublicationPolicy(ALL, true, List.of());

        assertThatCode(policy::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void everySentenceThatIsMissingIsNamed() {
        var policy = new PublicationPolicy(new ObligatorySentences(null, null, null, null), true, List.of(NAMED));

        var refusal = catchThrowableOfType(Refusal.class, policy::requireComplete);

        assertThat(refusal.details().get("missing"))
                .isEqualTo(List.of("funder-acknowledgement", "disclaimer", "status-note"));
    }

    @Test
    void thatSomebodyIsNotThankedIsToldLastAndNothingElseOfIt() {
        var policy = new PublicationPolicy(ALL, true, List.of(NAMED, NAMED));

        var refusal = catchThrowableOfType(Refusal.class, policy::requireComplete);

        assertThat(refusal.details()).isEqualTo(Map.of("missing", List.of("acknowledgements")));
    }

    @Test
    void statusNoteIsNeededWhereKosovoIsNamedOnly() {
        var policy =
                new PublicationPolicy(new ObligatorySentences("Funded.", "Our views.", null, null), false, List.of());

        assertThatCode(policy::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void panelsAreThankedByTheServiceIfItHasTheSentence() {
        var policy = new PublicationPolicy(ALL, false, List.of(AS_PANEL));
        var speechless = new PublicationPolicy(
                new ObligatorySentences("Funded.", "Our views.", null, null), false, List.of(AS_PANEL));

        assertThatCode(policy::requireComplete).doesNotThrowAnyException();
        assertThat(policy.thankedAsPanel()).containsExactly(AS_PANEL);
        assertThatCode(speechless::requireComplete).hasMessage("edition-incomplete");
    }
}

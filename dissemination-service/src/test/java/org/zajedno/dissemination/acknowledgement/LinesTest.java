package org.zajedno.dissemination.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.problem.Refusal;

class LinesTest {

    private static final UUID NAMED = UUID.fromString("44444444-0000-4000-8000-000000000001");
    private static final UUID UNDER_PSEUDONYM = UUID.fromString("44444444-0000-4000-8000-000000000002");
    private static final UUID AS_PANEL = UUID.fromString("44444444-0000-4000-8000-000000000003");
    private static final List<Contribution> CONTRIBUTIONS = List.of(
            new Contribution(NAMED, Credit.NAMED, "RS"),
            new Contribution(UNDER_PSEUDONYM, Credit.PSEUDONYM, "BA"),
            new Contribution(AS_PANEL, Credit.PANEL_ONLY, "MK"));

    private static Lines thanking(UUID... ids) {
        return new Lines(
                List.of(ids).stream().map(id -> new Line(id, "Mina A.")).toList());
    }

    @Test
    void everybodyWhoWishesSoIsThanked() {
        var lines = thanking(UNDER_PSEUDONYM, NAMED);

        assertThatCode(() -> lines.requireFitting(CONTRIBUTIONS)).doesNotThrowAnyException();
    }

    @Test
    void whoeverIsLeftOutIsNamed() {
        var refusal = catchThrowableOfType(Refusal.class, () -> thanking(NAMED).requireFitting(CONTRIBUTIONS));

        assertThat(refusal).hasMessage("acknowledgements-incomplete");
        assertThat(refusal.details().get("contributions")).isEqualTo(List.of(UNDER_PSEUDONYM));
    }

    @Test
    void panelStrangerAndRepetitionAreRefusedWithTheirPlaces() {
        var lines = thanking(NAMED, AS_PANEL, UUID.randomUUID(), UNDER_PSEUDONYM, NAMED);

        var refusal = catchThrowableOfType(Refusal.class, () -> lines.requireFitting(CONTRIBUTIONS));

        assertThat(refusal.violations())
                .extracting(Refusal.Violation::field)
                .containsExactly("lines[1].contributionId", "lines[2].contributionId", "lines[4].contributionId");
    }
}

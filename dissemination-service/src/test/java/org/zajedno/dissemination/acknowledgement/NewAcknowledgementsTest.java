package org.zajedno.dissemination.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.digest.KeyedDigest;
import org.zajedno.kit.problem.Refusal;

class NewAcknowledgementsTest {

    private static final String KEY = "dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk=";
    private static final UUID NAMED = UUID.fromString("44444444-0000-4000-8000-000000000001");
    private static final UUID UNDER_PSEUDONYM = UUID.fromString("44444444-0000-4000-8000-000000000002");
    private static final UUID AGAIN = UUID.fromString("44444444-0000-4000-8000-000000000003");
    private static final CreditDigest DIGEST = new CreditDigest(KEY);
    private static final List<Contribution> CONTRIBUTIONS = List.of(
            contribution(NAMED, Credit.NAMED, "Mina A."),
            contribution(UNDER_PSEUDONYM, Credit.PSEUDONYM, "Breza"),
            contribution(AGAIN, Credit.NAMED, "Mina A."),
            new Contribution(UUID.randomUUID(), Credit.PANEL_ONLY, null));

    private static Contribution contribution(UUID id, Credit credit, String printed) {
        return new Contribution(
                id, credit, KeyedDigest.of(KEY, "key", "credits").of(id.toString(), printed));
    }

    private static NewAcknowledgements thanking(String... names) {
        return new NewAcknowledgements(
                Stream.of(names).map(AcknowledgementLine::new).toList());
    }

    @Test
    void everybodyWhoWishesSoIsThankedOnceForAllTheyGave() {
        var thanked = thanking("Breza", "Mina A.").matchTo(CONTRIBUTIONS, DIGEST);

        assertThat(thanked).isEqualTo(Map.of(UNDER_PSEUDONYM, "Breza", NAMED, "Mina A.", AGAIN, "Mina A."));
    }

    @Test
    void refusalDoesNotSayWhoIsLeftOut() {
        var refusal =
                catchThrowableOfType(Refusal.class, () -> thanking("Mina A.").matchTo(CONTRIBUTIONS, DIGEST));

        assertThat(refusal).hasMessage("acknowledgements-incomplete");
        assertThat(refusal.details()).isEmpty();
    }

    @Test
    void strangerAndRepetitionAreRefusedWithTheirPlaces() {
        var lines = thanking("Mina A.", "Somebody", "Breza", "Mina A.", " Breza");

        var refusal = catchThrowableOfType(Refusal.class, () -> lines.matchTo(CONTRIBUTIONS, DIGEST));

        assertThat(refusal.violations())
                .extracting(Refusal.Violation::field)
                .containsExactly("lines[1].text", "lines[3].text", "lines[4].text");
    }

    @Test
    void sampleOfPanelsIsMarkedAsItIsReadHere() {
        assertThat(DIGEST.fits(
                        UUID.fromString("6a1f7a50-0d0c-4f0e-9a35-2f6f0a1b0008"),
                        "O-BvBEqxjRj_-3mkMkaBGaCEAuwWJoLPVix8czpK-Gc",
                        "Lipa"))
                .isTrue();
    }
}

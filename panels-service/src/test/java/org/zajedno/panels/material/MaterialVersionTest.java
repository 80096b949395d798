package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

class MaterialVersionTest {

    private static final Instant NOW = Instant.parse("2021-04-19T13:00:00Z");
    private static final LanguageTag MACEDONIAN = LanguageTag.of("mk");

    private static MaterialVersion draft() {
        return new MaterialVersion(UUID.randomUUID(), 1, LanguageTag.ENGLISH, List.of(LanguageTag.ENGLISH), NOW);
    }

    @Test
    void sourceLanguageNeedsAText() {
        assertThatThrownBy(
                        () -> new MaterialVersion(UUID.randomUUID(), 1, MACEDONIAN, List.of(LanguageTag.ENGLISH), NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void textsStandStillOnceAReviewIsOpen() {
        var version = draft();
        version.reviewOpened(NOW);

        assertThatThrownBy(() -> version.textWritten(MACEDONIAN, true, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("version-not-a-draft");
    }

    @Test
    void releasedVersionNeverChanges() {
        var version = draft();
        version.release(null, NOW);

        assertThatThrownBy(() -> version.release(null, NOW)).hasMessage("version-released");
        assertThatThrownBy(() -> version.changeRecorded(NOW)).hasMessage("version-released");
        assertThatThrownBy(() -> version.textWritten(MACEDONIAN, true, NOW)).hasMessage("version-not-a-draft");
        assertThatThrownBy(() -> version.reviewOpened(NOW)).hasMessage("version-not-reviewable");
    }

    @Test
    void reviewedVersionIsRevisedByItsSuccessor() {
        var version = draft();
        version.reviewOpened(NOW);

        version.succeeded(NOW);

        assertThat(version.state()).isEqualTo(MaterialVersionState.REVISED);
        assertThatThrownBy(() -> version.release(null, NOW)).hasMessage("version-revised");
    }

    @Test
    void versionInUseStaysSoUntilItsSuccessorIsReleased() {
        var version = draft();
        version.release(null, NOW);

        version.succeeded(NOW);

        assertThat(version.state()).isEqualTo(MaterialVersionState.RELEASED);
    }

    @Test
    void draftHasNoSuccessor() {
        var version = draft();

        assertThatThrownBy(() -> version.succeeded(NOW)).hasMessage("draft-exists");
    }

    @Test
    void reasonToOverrideIsKept() {
        var version = draft();
        var reason = LocalizedText.of(LanguageTag.ENGLISH, "The ethics committee meets tomorrow.");

        version.release(reason, NOW);

        assertThat(version.overrideReason()).isEqualTo(reason);
    }
}

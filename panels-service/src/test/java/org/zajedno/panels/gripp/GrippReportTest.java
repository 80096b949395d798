package org.zajedno.panels.gripp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

class GrippReportTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final GrippReport report = new GrippReport(UUID.randomUUID(), GrippForm.LF, LanguageTag.ENGLISH, NOW);

    private static List<GrippItemView> items(String reflections) {
        return List.of(
                new GrippItemView("4b", "s", "n", null, ItemSource.AUTO, "counts", null, false, false, List.of()),
                new GrippItemView("7f", "s", "n", null, ItemSource.AUTHORED, null, null, true, true, List.of()),
                new GrippItemView(
                        "8i", "s", "n", null, ItemSource.AUTHORED, reflections, null, false, false, List.of()));
    }

    private void refuses(String code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void frozenReportHasANumberAndNeverChanges() {
        report.freeze("IMPULSE", items("We learned"), true, false, () -> 7, NOW);

        assertThat(report.isFrozen()).isTrue();
        assertThat(report.number()).isEqualTo(7);
        refuses("gripp-frozen", () -> report.write("8i", "Other", false, NOW));
        refuses("gripp-frozen", () -> report.freeze("IMPULSE", items("We learned"), true, false, () -> 8, NOW));
    }

    @Test
    void reflectionsCannotBeMissing() {
        refuses("gripp-items-missing", () -> report.freeze("IMPULSE", items(null), true, false, () -> 7, NOW));
        assertThat(report.isFrozen()).isFalse();
    }

    @Test
    void refusedFreezeUsesUpNoNumber() {
        // Given
        var taken = new AtomicInteger();

        // When
        refuses(
                "gripp-failure-not-considered",
                () -> report.freeze("IMPULSE", items("We learned"), false, false, taken::incrementAndGet, NOW));

        // Then
        assertThat(taken).hasValue(0);
    }

    @Test
    void whatDidNotGoWellMustHaveBeenLookedAt() {
        refuses(
                "gripp-failure-not-considered",
                () -> report.freeze("IMPULSE", items("We learned"), false, false, () -> 7, NOW));
        assertThat(report.isFrozen()).isFalse();
    }

    @Test
    void sayingThatNothingWasFoundIsEnoughAndStaysInTheReport() {
        report.freeze("IMPULSE", items("We learned"), false, true, () -> 7, NOW);

        assertThat(report.isNoneFound()).isTrue();
    }

    @Test
    void itemMayNotApplyWhereTheChecklistLetsIt() {
        report.write("7f", null, true, NOW);

        assertThat(report.written().get("7f").notApplicable()).isTrue();
        refuses("invalid-input", () -> report.write("8i", null, true, NOW));
        refuses("invalid-input", () -> report.write("7f", "Both", true, NOW));
        refuses("not-found", () -> report.write("9z", "x", false, NOW));
    }

    @Test
    void whatWasWrittenCanBeTakenBack() {
        report.write("8i", "We learned", false, NOW);

        report.write("8i", null, false, NOW);

        assertThat(report.written()).isEmpty();
    }
}

package org.zajedno.events.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DisclosurePolicyTest {

    private static final Cell SMALL = new Cell(null, CellState.SUPPRESSED, CellCause.PRIMARY, 10);
    private static final Cell BESIDE = new Cell(null, CellState.SUPPRESSED, CellCause.COMPLEMENTARY, 10);

    @Test
    void smallCountsAreHiddenAndZeroIsAValue() {
        // Given
        var counts = Map.of("RS", 40L, "BA", 10L, "GB", 6L, "CH", 7L, "MK", 0L);

        // When
        var published = publish(63, counts);

        // Then
        assertThat(published.cells())
                .containsEntry("RS", new Cell(40L, CellState.SHOWN, null, null))
                .containsEntry("BA", new Cell(10L, CellState.SHOWN, null, null))
                .containsEntry("MK", new Cell(0L, CellState.ZERO, null, null))
                .containsEntry("GB", SMALL)
                .containsEntry("CH", SMALL);
    }

    @Test
    void loneSmallCountTakesAnotherWithIt() {
        // Given
        var counts = Map.of("RS", 40L, "BA", 30L, "GB", 6L);

        // When
        var published = publish(76, counts);

        // Then
        assertThat(published.cells())
                .containsEntry("GB", SMALL)
                .containsEntry("BA", BESIDE)
                .containsEntry("RS", new Cell(40L, CellState.SHOWN, null, null));
    }

    @Test
    void smallCountsThatAreAllOneTakeAnotherWithThem() {
        // Given
        var counts = Map.of("BA", 60L, "RS", 40L, "GB", 1L, "CH", 1L);

        // When
        var published = publish(102, counts);

        // Then
        assertThat(published.cells())
                .containsEntry("GB", SMALL)
                .containsEntry("CH", SMALL)
                .containsEntry("BA", BESIDE);
    }

    @Test
    void breakdownThatCannotBeProtectedIsWithheldWithItsCategories() {
        // Given
        var everybodyAlone = new LinkedHashMap<String, Long>();
        for (char letter = 'A'; letter <= 'L'; letter++) {
            everybodyAlone.put("X" + letter, 1L);
        }

        // When
        var published = publish(12, everybodyAlone);

        // Then
        assertThat(published.state()).isEqualTo(CellState.SUPPRESSED);
        assertThat(published.cells()).isEmpty();
    }

    @Test
    void valueThatAllShareIsWithheld() {
        // Given
        var counts = Map.of("SERVICE_USER", 40L, "CARER", 0L);

        // When
        var published = publish(40, counts);

        // Then
        assertThat(published.state()).isEqualTo(CellState.SUPPRESSED);
    }

    @Test
    void smallTotalIsHiddenWithEverythingUnderIt() {
        // Given
        var cube = new Cube(9, Map.of("by", Map.of("RS", 5L, "BA", 4L)));

        // When
        var published = DisclosurePolicy.PUBLIC.publish(cube);

        // Then
        assertThat(published.total()).isEqualTo(SMALL);
        assertThat(published.breakdowns().get("by").cells()).isEmpty();
    }

    @Test
    void breakdownMustAddUp() {
        // Given
        var counts = Map.of("RS", 40L, "BA", 30L);

        // When
        ThrowingCallable making = () -> new Cube(71, Map.of("by", counts));

        // Then
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
    }

    private static Breakdown publish(long total, Map<String, Long> counts) {
        return DisclosurePolicy.PUBLIC
                .publish(new Cube(total, Map.of("by", counts)))
                .breakdowns()
                .get("by");
    }
}

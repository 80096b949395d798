package org.zajedno.panels.gripp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceListTest {

    @Test
    void evidenceKeepsTheNumberUnderWhichItWasFirstNamed() {
        // Given
        var references = new ReferenceList();
        references.to(List.of("/v1/panels/a", "/v1/review-requests/b"));

        // When
        var later = references.to(List.of("/v1/impact-entries/c", "/v1/panels/a"));

        // Then
        assertThat(later).containsExactly(3, 1);
        assertThat(references.all())
                .containsExactly(
                        Map.entry("/v1/panels/a", 1),
                        Map.entry("/v1/review-requests/b", 2),
                        Map.entry("/v1/impact-entries/c", 3));
    }
}

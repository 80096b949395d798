package org.zajedno.panels.gripp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** A report names its study as participants-service does. */
@QuarkusTest
class GrippStudyApiTest {

    private static final String STUDY = "0b0e7a3c-5f0e-4a55-9a5c-0f6e6c8d9a01";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    private static void told(String acronym, long version) {
        var fact = FactContractTestBase.sample("participants", "StudyRegistered")
                .replace("IMPULSE", acronym)
                .replace("\"version\": 1", "\"version\": " + version);
        TestBroker.publish("participants", "StudyRegistered", UUID.fromString(STUDY), null, fact);
    }

    private static String begin() {
        return researcher()
                .body("{\"studyId\":\"" + STUDY + "\",\"form\":\"SF\",\"language\":\"en\"}")
                .post("/v1/gripp-reports")
                .header("Location");
    }

    private static String study(String report) {
        return researcher().get(report).jsonPath().getString("study");
    }

    @Test
    void documentNamesTheStudyByItsIdWhileNothingWasTold() {
        // Given
        var report = begin();

        // When
        var page = researcher().accept("text/html").get(report + "/document");

        // Then
        assertThat(study(report)).isNull();
        assertThat(page.asString()).contains("<p>Study: " + STUDY + "</p>");
    }

    @Test
    void documentNamesTheStudyByItsAcronymAndGrant() {
        // Given
        var report = begin();

        // When
        told("IMPULSE", 1);

        // Then
        await().atMost(PATIENCE).until(() -> "IMPULSE (H2020 779334)".equals(study(report)));
        assertThat(researcher().accept("text/html").get(report + "/document").asString())
                .contains("<p>Study: IMPULSE (H2020 779334)</p>");
    }

    @Test
    void frozenReportStaysWithWhatTheStudyWasCalled() {
        // Given
        var frozen = begin();
        var draft = begin();
        told("IMPULSE", 1);
        await().atMost(PATIENCE).until(() -> study(frozen) != null);
        List.of("1", "4", "5")
                .forEach(code -> researcher()
                        .header("If-Match", "*")
                        .body("{\"text\":\"Written by a person\"}")
                        .put(frozen + "/items/" + code));
        researcher().header("If-Match", "*").body("{\"noneFound\":true}").post(frozen + "/freezing");

        // When
        told("IMPULSE II", 2);

        // Then
        await().atMost(PATIENCE).until(() -> "IMPULSE II (H2020 779334)".equals(study(draft)));
        assertThat(study(frozen)).isEqualTo("IMPULSE (H2020 779334)");
        assertThat(researcher().get(frozen).jsonPath().getString("citation"))
                .startsWith("Zajedno, IMPULSE (H2020 779334): GRIPP2 report, short form. No. ");
    }

    @Test
    void olderNewsOfTheStudyChangesNothing() {
        // Given
        var report = begin();
        told("IMPULSE II", 2);
        await().atMost(PATIENCE).until(() -> study(report) != null);

        // When
        told("IMPULSE", 1);
        told("IMPULSE III", 3);

        // Then
        await().atMost(PATIENCE).until(() -> study(report), name -> {
            assertThat(name).isNotEqualTo("IMPULSE (H2020 779334)");
            return name.equals("IMPULSE III (H2020 779334)");
        });
    }
}

package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Viewer;

/** What is held is found where it is written to be found, and hidden again on every way out of it. */
@QuarkusTest
class HeldTextScopeTest {

    @Inject
    HeldTextScope held;

    @Inject
    EntityManager entities;

    @Test
    void itIsHiddenBeforeAndAfterThePart() {
        // When
        var seen = QuarkusTransaction.requiringNew()
                .call(() -> setting() + "|" + held.reveal(this::setting) + "|" + setting());

        // Then
        assertThat(seen).isEqualTo("|shown|");
    }

    @Test
    void partInsideAPartEndsWithTheOuterOne() {
        // When
        var seen = QuarkusTransaction.requiringNew()
                .call(() -> held.reveal(() -> held.reveal(this::setting) + "|" + setting()) + "|" + setting());

        // Then
        assertThat(seen).isEqualTo("shown|shown|");
    }

    @Test
    void nothingIsRevealedToAResearcher() {
        // When
        var seen = QuarkusTransaction.requiringNew()
                .call(() -> held.revealTo(new Viewer.Researcher("", false, false), this::setting) + "|");

        // Then
        assertThat(seen).isEqualTo("|");
    }

    @Test
    void refusalHidesItAndTakesTheTransactionBack() {
        // Given
        var after = new AtomicReference<String>();

        // When
        var failed = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            var _ = catchThrowable(() -> held.reveal(() -> {
                throw Refusal.notFound();
            }));
            after.set(setting());
        }));

        // Then
        assertThat(after.get()).isEmpty();
        assertThat(failed).isNotNull();
    }

    @Test
    void nextTransactionOfTheConnectionFindsNothing() {
        // Given
        QuarkusTransaction.requiringNew().call(() -> held.reveal(this::setting));

        // When
        var seen = QuarkusTransaction.requiringNew().call(this::setting);

        // Then
        assertThat(seen).isEmpty();
    }

    /** Empty where nothing is shown; never set at first. */
    private String setting() {
        return String.valueOf(entities.createNativeQuery("select coalesce(current_setting('zajedno.held', true), '')")
                .getSingleResult());
    }
}

package org.zajedno.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;

/** What is done for other countries than the caller's ends where it is written to end, on every way out of it. */
@QuarkusTest
class CountryWallTest {

    private static final Set<Country> SERBIA = Set.of(new Country("RS"));
    private static final Set<Country> TWO = Set.of(new Country("BA"), new Country("XK"));

    @Inject
    CountryWall wall;

    @Inject
    EntityManager entities;

    @Test
    void partIsDoneForItsCountriesAndTheRestForNone() {
        // When
        var shown = QuarkusTransaction.requiringNew()
                .call(() -> countries() + "|" + wall.within(TWO, this::countries) + "|" + countries());

        // Then
        assertThat(shown).isEqualTo("|BA,XK|");
    }

    @Test
    void partInsideAPartEndsWithIt() {
        // When
        var shown = QuarkusTransaction.requiringNew()
                .call(() -> wall.within(
                        SERBIA, () -> countries() + "|" + wall.within(TWO, this::countries) + "|" + countries()));

        // Then
        assertThat(shown).isEqualTo("RS|BA,XK|RS");
    }

    @Test
    void partForTheSameCountriesStaysWhereItIs() {
        // When
        var shown = QuarkusTransaction.requiringNew()
                .call(() -> wall.within(SERBIA, () -> wall.within(SERBIA, this::countries) + "|" + countries()));

        // Then
        assertThat(shown).isEqualTo("RS|RS");
    }

    @Test
    void partThatThrowsLeavesNothingOpen() {
        // Given
        var after = new AtomicReference<String>();

        // When
        var failed = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            var _ = catchThrowable(() -> wall.within(TWO, () -> {
                throw new IllegalStateException("on purpose");
            }));
            after.set(countries());
        }));

        // Then
        assertThat(after.get()).isEmpty();
        assertThat(failed).hasCauseInstanceOf(RollbackException.class);
    }

    @Test
    void partThatBreaksTheTransactionLeavesNothingToRead() {
        // When
        var failed = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            var _ = catchThrowable(() -> wall.within(
                    TWO, () -> entities.createNativeQuery("select 1/0").getSingleResult()));
            countries();
        }));

        // Then
        assertThat(failed).hasStackTraceContaining("current transaction is aborted");
    }

    private String countries() {
        return String.valueOf(entities.createNativeQuery("select current_setting('zajedno.countries', true)")
                .getSingleResult());
    }
}

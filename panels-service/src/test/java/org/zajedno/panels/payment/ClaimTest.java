package org.zajedno.panels.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Membership;

class ClaimTest {

    private static final Instant NOW = Instant.parse("2021-04-19T13:00:00Z");
    private static final LocalizedText TEXT = LocalizedText.of(LanguageTag.ENGLISH, "A meeting");

    /** A membership without a panel behind it. */
    private static final class SomeMember extends Membership {}

    private static PaymentOffer offer() {
        var rate = new PaymentRate(new Country("BA"), TaskKind.MEETING, new BigDecimal("40.00"), TEXT, NOW);
        return new PaymentOffer(new SomeMember(), TEXT, rate, NOW);
    }

    private static Claim claim(Expense... expenses) {
        var offer = offer();
        offer.accept(NOW);
        return new Claim(offer, List.of(expenses), NOW);
    }

    @Test
    void claimIsWhatWasOfferedAndSpentInTheCountrysCurrency() {
        // Given
        var bus = new Expense("Bus", new BigDecimal("12.50"));
        // When
        var claim = claim(bus);
        // Then
        assertThat(claim.total()).isEqualByComparingTo("52.50");
        assertThat(claim.currency()).isEqualTo("BAM");
        assertThat(claim.state()).isEqualTo(ClaimState.SUBMITTED);
    }

    @Test
    void offerThatWasNotAcceptedIsNotClaimed() {
        // Given
        var offer = offer();
        // When, Then
        assertThatThrownBy(() -> new Claim(offer, List.of(), NOW)).hasMessage("offer-not-accepted");
    }

    @Test
    void noIsTakenBackUntilItIsClaimed() {
        // Given
        var offer = offer();
        offer.decline(false, NOW);
        // When
        offer.accept(NOW);
        // Then
        assertThat(offer.state()).isEqualTo(OfferState.ACCEPTED);
        assertThatThrownBy(() -> offer.decline(true, NOW)).hasMessage("already-claimed");
    }

    @Test
    void moneyLeavesOnlyAfterApproval() {
        // Given
        var claim = claim();
        // When, Then
        assertThatThrownBy(() -> claim.pay(NOW)).isInstanceOf(Refusal.class).hasMessage("claim-cannot-become");
        claim.approve(NOW);
        claim.pay(NOW);
        assertThat(claim.state()).isEqualTo(ClaimState.PAID);
        assertThatThrownBy(() -> claim.reject("late", NOW)).hasMessage("claim-cannot-become");
    }

    @Test
    void decidedClaimTakesNoReceipt() {
        // Given
        var claim = claim();
        claim.requireRoomForReceipt(9);
        // When, Then
        assertThatThrownBy(() -> claim.requireRoomForReceipt(10)).hasMessage("too-many-receipts");
        claim.reject("No receipt", NOW);
        assertThatThrownBy(() -> claim.requireRoomForReceipt(0)).hasMessage("claim-decided");
    }

    @Test
    void everyCountryHasItsCurrency() {
        // Given the countries of the project and one beside
        // When, Then
        assertThat(CountryCurrency.of(new Country("RS"))).isEqualTo("RSD");
        assertThat(CountryCurrency.of(new Country("XK"))).isEqualTo("EUR");
        assertThat(CountryCurrency.of(new Country("ME"))).isEqualTo("EUR");
        assertThat(CountryCurrency.of(new Country("MK"))).isEqualTo("MKD");
        assertThat(CountryCurrency.of(new Country("BA"))).isEqualTo("BAM");
        assertThatThrownBy(() -> CountryCurrency.of(new Country("NO"))).isInstanceOf(Refusal.class);
    }
}

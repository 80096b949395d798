package org.zajedno.panels.payment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

class BankAccountDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RS35260005601001611379",
                "na račun RS35 2600 0560 1001 6113 79, hvala",
                "rs35-2600-0560-1001-6113-79",
                "XK05 1212 0123 4567 8906",
                "260-0056010016113-79",
                "160-0000000012345-18",
                "4111 1111 1111 1111"
            })
    void numberOfAnAccountOrACardIsRefused(String text) {
        // Given what somebody wrote
        // When, Then
        assertThatThrownBy(() -> BankAccountDetector.refuseIn("what", text)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Autobus, Niš – Beograd, 1450 RSD",
                "Taxi on 2026-03-01 at 17:30, 12.50 EUR",
                "Somebody stayed with my mother from 9 to 17",
                "Phone 0800 300 303"
            })
    void ordinaryExpenseIsTaken(String text) {
        // Given what somebody wrote
        // When, Then
        assertThatCode(() -> BankAccountDetector.refuseIn("what", text)).doesNotThrowAnyException();
    }
}

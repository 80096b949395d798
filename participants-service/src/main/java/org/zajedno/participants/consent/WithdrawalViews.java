package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.FactsConfig;

/** Shows withdrawals with what became of them: every service that we listen to must act on each. */
@ApplicationScoped
class WithdrawalViews {

    private final Withdrawals withdrawals;
    private final List<String> services;

    WithdrawalViews(Withdrawals withdrawals, FactsConfig facts) {
        this.withdrawals = withdrawals;
        this.services = facts.sources().orElse(List.of());
    }

    WithdrawalView of(Withdrawal withdrawal) {
        return of(List.of(withdrawal)).getFirst();
    }

    List<WithdrawalView> ofRecord(UUID consentId) {
        return of(withdrawals.ofRecord(consentId));
    }

    List<WithdrawalView> of(List<Withdrawal> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var acknowledgements =
                withdrawals.acknowledgements(shown.stream().map(Withdrawal::id).toList());
        return shown.stream()
                .map(withdrawal -> WithdrawalView.from(withdrawal, acknowledgements, services))
                .toList();
    }
}

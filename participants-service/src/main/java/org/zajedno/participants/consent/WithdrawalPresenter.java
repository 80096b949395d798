package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.FactsConfig;

/** Shows withdrawals and which services have acted on them. Every service that we listen to must act on each. */
@ApplicationScoped
class WithdrawalPresenter {

    private final WithdrawalRepository withdrawals;
    private final ConsentEventRepository events;
    private final List<String> services;

    WithdrawalPresenter(WithdrawalRepository withdrawals, ConsentEventRepository events, FactsConfig facts) {
        this.withdrawals = withdrawals;
        this.events = events;
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
        var ids = shown.stream().map(Withdrawal::id).toList();
        var acknowledgements = withdrawals.acknowledgements(ids);
        var invalidations = events.invalidationsOf(ids);
        return shown.stream()
                .map(withdrawal ->
                        WithdrawalView.from(withdrawal, invalidations.get(withdrawal.id()), acknowledgements, services))
                .toList();
    }
}

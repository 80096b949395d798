package org.zajedno.panels.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.language.Reader;

/** Makes of claims what people see, with one look at the receipts of a page. */
@ApplicationScoped
class ClaimPresenter {

    private final ClaimRepository claims;
    private final Reader reader;

    ClaimPresenter(ClaimRepository claims, Reader reader) {
        this.claims = claims;
        this.reader = reader;
    }

    ClaimView one(UUID id) {
        var row = claims.require(id);
        return view(row, claims.receipts(List.of(id)).getOrDefault(id, List.of()));
    }

    Page<ClaimView> page(ClaimQuery query, ListParameters listParameters) {
        var page = claims.page(query, listParameters);
        var receipts = claims.receipts(
                page.items().stream().map(row -> row.claim().id()).toList());
        return page.map(row -> view(row, receipts.getOrDefault(row.claim().id(), List.of())));
    }

    private ClaimView view(ClaimRow row, List<ClaimReceiptView> receipts) {
        var claim = row.claim();
        return new ClaimView(
                claim.id(),
                claim.offerId(),
                claim.membershipId(),
                row.member().pseudonym(),
                row.offer().taskKind(),
                reader.show(row.title()),
                claim.amount(),
                claim.expenses(),
                claim.total(),
                claim.currency(),
                claim.state(),
                claim.reason(),
                receipts,
                claim.createdAt(),
                claim.modifiedAt(),
                claim.version());
    }
}

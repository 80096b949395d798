package org.zajedno.participants.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.problem.Refusal;

/**
 * Who read which identity and why. Entries are added and never removed. Each country has a hash chain: a missing or
 * changed entry breaks it.
 */
@ApplicationScoped
class DisclosureLog {

    private static final Logger LOG = Logger.getLogger(DisclosureLog.class);
    private final DisclosureRepository disclosures;
    private final Vault vault;
    private final VaultCipher cipher;
    private final Clock clock;

    DisclosureLog(DisclosureRepository disclosures, Vault vault, VaultCipher cipher, Clock clock) {
        this.disclosures = disclosures;
        this.vault = vault;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What the steward sees, and the link that tells of it. */
    record DisclosureResult(Disclosure disclosure, Identity identity) {}

    /** Reads an identity and adds the entry that tells of it. Refuses as not found where there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    DisclosureResult disclose(UUID participant, Country country, String account, String reason) {
        var disclosure = next(participant, country, account, reason);
        var identity = vault.open(disclosure).orElseThrow(Refusal::notFound);
        // the end of the chain, kept outside of the database too: links cut off there leave no gap
        LOG.infof("Disclosure %s/%d %s", country, disclosure.number(), disclosure.hash());
        return new DisclosureResult(disclosure, identity);
    }

    private Disclosure next(UUID participant, Country country, String account, String reason) {
        var last = disclosures.lockedLast(country);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Disclosure(
                        UUID.randomUUID(),
                        country,
                        last.map(Disclosure::number).orElse(0L) + 1,
                        participant,
                        account,
                        reason,
                        now,
                        last.map(Disclosure::hash).orElse(""),
                        "")
                .sealed(cipher);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Page<Disclosure> page(UUID participant, ListParameters listParameters) {
        return disclosures.page(participant, listParameters);
    }

    /** For each of these links whether it is as it was made, and follows on the one before it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Boolean> intact(List<Disclosure> links) {
        var intact = new HashMap<UUID, Boolean>();
        for (var country : links.stream().map(Disclosure::country).distinct().toList()) {
            var ofCountry = links.stream()
                    .filter(link -> link.country().equals(country))
                    .toList();
            var before = disclosures.hashes(
                    country, ofCountry.stream().map(link -> link.number() - 1).toList());
            ofCountry.forEach(link -> intact.put(
                    link.id(),
                    link.isSealedBy(cipher)
                            && link.previous().equals(link.number() == 1 ? "" : before.get(link.number() - 1))));
        }
        return intact;
    }
}

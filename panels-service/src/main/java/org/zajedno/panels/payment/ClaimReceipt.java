package org.zajedno.panels.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;

/** A picture of a receipt, encrypted; it has no name, because names of files tell about people. */
@Entity
@Table(name = "claim_receipt")
class ClaimReceipt extends VersionedEntity {

    private UUID claimId;
    private UUID membershipId;
    private Country country;

    @Enumerated(EnumType.STRING)
    private ReceiptType type;

    private int bytes;
    private byte[] content;
    private int cleanedBy;

    protected ClaimReceipt() {}

    ClaimReceipt(Claim claim, ReceiptType type, int bytes, byte[] locked, Instant now) {
        super(FROM_ONE, now);
        this.claimId = claim.id();
        this.membershipId = claim.membershipId();
        this.country = claim.country();
        this.type = type;
        this.bytes = bytes;
        this.content = locked;
        this.cleanedBy = CleanReceipt.RULES;
    }

    /** Whether more is taken out today than when it was kept. */
    boolean isCleanedByOldRules() {
        return cleanedBy < CleanReceipt.RULES;
    }

    void cleanedAgain(int fewer, byte[] locked, Instant now) {
        bytes = fewer;
        content = locked;
        cleanedBy = CleanReceipt.RULES;
        touch(now);
    }

    /** As it is kept, without what it told beside its picture. */
    int bytes() {
        return bytes;
    }

    UUID claimId() {
        return claimId;
    }

    ReceiptType type() {
        return type;
    }

    byte[] content() {
        return content;
    }
}

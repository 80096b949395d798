package org.zajedno.panels.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.panels.encryption.FieldCipher;

/**
 * Something that the identity provider is to do with a whole account, until it has done it. The account may be of no country, so
 * that no wall stands around it: it is stored encrypted.
 */
@Entity
@Table(name = "account_order")
class AccountOrder extends VersionedEntity {

    /** What the identity provider is to do with the account. */
    enum Kind {
        /** End all its sessions. */
        SIGN_OUT,
        /** Delete it, with its sessions. */
        DELETION,
        /** Forget the apps for codes that it has by now, and end its sessions. */
        CODE_APP_REMOVAL
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private byte[] sealedAccount;

    protected AccountOrder() {}

    AccountOrder(Kind kind, String account, FieldCipher cipher, Instant now) {
        super(now);
        this.kind = kind;
        this.sealedAccount = cipher.encrypt(account, id());
    }

    /** It was tried; others come before it now. */
    void tried(Instant now) {
        touch(now);
    }

    Kind kind() {
        return kind;
    }

    String account(FieldCipher cipher) {
        return cipher.decryptText(sealedAccount, id());
    }
}

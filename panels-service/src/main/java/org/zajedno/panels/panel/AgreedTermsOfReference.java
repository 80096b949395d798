package org.zajedno.panels.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;

/** The terms of reference as a panel agreed them once; what was agreed is never changed, only followed by another version. */
@Entity
@Table(name = "agreed_terms")
class AgreedTermsOfReference extends VersionedEntity {

    private UUID panelId;
    private Country country;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private TermsOfReference terms;

    protected AgreedTermsOfReference() {}

    AgreedTermsOfReference(Panel panel, int number, Instant now) {
        super(FROM_ONE, now);
        this.panelId = panel.id();
        this.country = panel.country();
        this.number = number;
        this.terms = panel.termsOfReference();
    }

    UUID panelId() {
        return panelId;
    }

    int number() {
        return number;
    }

    TermsOfReference terms() {
        return terms;
    }
}

package org.zajedno.dissemination.funder;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

/** A funder that a coordinator added. */
@Entity
@Table(name = "funder")
class NationalFunder extends VersionedEntity {

    private String code;
    private String plainCode;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText acknowledgements;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText disclaimers;

    protected NationalFunder() {}

    /** Refuses a funder whose sentences are not complete. */
    NationalFunder(Funder funder, Instant now) {
        super(now);
        this.code = funder.code();
        this.plainCode = FunderRepository.plain(funder.code());
        describe(funder, now);
    }

    /** Takes the name and the sentences; the code stays. What is out already keeps the sentences that it came out with. */
    final void describe(Funder funder, Instant now) {
        funder.requireComplete();
        name = funder.name();
        acknowledgements = funder.acknowledgements();
        disclaimers = funder.disclaimers();
        touch(now);
    }

    Funder funder() {
        return new Funder(code, name, acknowledgements, disclaimers);
    }
}

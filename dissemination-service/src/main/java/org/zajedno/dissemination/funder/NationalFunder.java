package org.zajedno.dissemination.funder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.language.LocalizedText;

/** A funder that a coordinator added. */
@Entity
@Table(name = "funder")
class NationalFunder {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String plainCode;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText acknowledgements;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText disclaimers;

    private Instant createdAt;
    private Instant modifiedAt;

    protected NationalFunder() {}

    /** Refuses a funder whose sentences are not complete. */
    NationalFunder(Funder funder, Instant now) {
        this.id = UUID.randomUUID();
        this.code = funder.code();
        this.plainCode = FunderRepository.plain(funder.code());
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        describe(funder, now);
    }

    /** Takes the name and the sentences; the code stays. What is out already keeps the sentences that it came out with. */
    void describe(Funder funder, Instant now) {
        funder.requireComplete();
        name = funder.name();
        acknowledgements = funder.acknowledgements();
        disclaimers = funder.disclaimers();
        modifiedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Funder funder() {
        return new Funder(code, name, acknowledgements, disclaimers);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }
}

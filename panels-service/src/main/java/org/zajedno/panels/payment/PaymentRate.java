package org.zajedno.panels.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

/** The rate of a kind of task in a country. A rate never changes: the newest holds, and older offers keep theirs. */
@Entity
@Table(name = "payment_rate")
class PaymentRate extends VersionedEntity {

    private Country country;

    @Enumerated(EnumType.STRING)
    private TaskKind taskKind;

    private BigDecimal amount;
    private String currency;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText basis;

    protected PaymentRate() {}

    /** @param basis what the amount is for, in words that members read */
    PaymentRate(Country country, TaskKind taskKind, BigDecimal amount, LocalizedText basis, Instant now) {
        super(FROM_ONE, now);
        this.country = country;
        this.taskKind = taskKind;
        this.amount = amount;
        this.currency = CountryCurrency.of(country);
        this.basis = basis;
    }

    Country country() {
        return country;
    }

    TaskKind taskKind() {
        return taskKind;
    }

    BigDecimal amount() {
        return amount;
    }

    String currency() {
        return currency;
    }

    LocalizedText basis() {
        return basis;
    }
}

package org.zajedno.kit.trial;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LocalizedText;

@Entity
@Table(name = "thing")
class Thing {

    @Id
    private UUID id;

    @Version
    private long version;

    private Country country;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private Instant createdAt;

    protected Thing() {}

    Thing(Country country, String name, LocalizedText title, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.country = country;
        this.name = name;
        this.title = title;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Country country() {
        return country;
    }

    String name() {
        return name;
    }

    LocalizedText title() {
        return title;
    }

    Instant createdAt() {
        return createdAt;
    }

    void rename(String newName) {
        name = newName;
    }
}

package org.zajedno.kit.trial;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

@Entity
@Table(name = "thing")
class Thing extends VersionedEntity {

    private Country country;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    protected Thing() {}

    Thing(Country country, String name, LocalizedText title, Instant now) {
        super(now);
        this.country = country;
        this.name = name;
        this.title = title;
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

    void rename(String newName, Instant now) {
        name = newName;
        touch(now);
    }
}

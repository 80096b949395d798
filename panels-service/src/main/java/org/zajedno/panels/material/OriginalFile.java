package org.zajedno.panels.material;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.entity.VersionedEntity;

/** The bytes of a file that a text came in, kept apart from the text, which is read far more often. */
@Entity
@Table(name = "material_original")
class OriginalFile extends VersionedEntity {

    private UUID materialTextId;
    private byte[] content;

    protected OriginalFile() {}

    OriginalFile(MaterialText text, byte[] content, Instant now) {
        super(FROM_ONE, now);
        this.materialTextId = text.id();
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}

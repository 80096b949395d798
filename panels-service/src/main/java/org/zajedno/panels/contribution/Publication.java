package org.zajedno.panels.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** When an edition of a study was last published, as a fact of dissemination says: credits from before are in print. */
@Entity
@Table(name = "publication")
class Publication {

    @Id
    private UUID studyId;

    private Instant publishedAt;

    protected Publication() {}

    Publication(UUID studyId, Instant publishedAt) {
        this.studyId = studyId;
        this.publishedAt = publishedAt;
    }

    /** Facts may come shuffled: an older one changes nothing. */
    void publishedAgain(Instant at) {
        if (at.isAfter(publishedAt)) {
            publishedAt = at;
        }
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}

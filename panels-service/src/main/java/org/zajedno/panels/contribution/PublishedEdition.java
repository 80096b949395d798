package org.zajedno.panels.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/** An edition of a study that is or was in print, as a fact of dissemination says. */
@Entity
@Table(name = "published_edition")
class PublishedEdition {

    @Id
    private UUID editionId;

    private UUID workId;
    private @Nullable UUID studyId;
    private @Nullable LanguageTag language;
    private @Nullable Instant publishedAt;
    private boolean withdrawn;
    private long told;

    protected PublishedEdition() {}

    PublishedEdition(UUID editionId, UUID workId) {
        this.editionId = editionId;
        this.workId = workId;
        this.withdrawn = true;
    }

    /** Facts may come shuffled: an older one changes nothing. */
    void published(UUID ofStudy, LanguageTag inLanguage, Instant at, long version) {
        if (version > told) {
            studyId = ofStudy;
            language = inLanguage;
            publishedAt = at;
            withdrawn = false;
            told = version;
        }
    }

    /** Facts may come shuffled: an older one changes nothing. */
    void withdrawn(long version) {
        if (version > told) {
            withdrawn = true;
            told = version;
        }
    }
}

package org.zajedno.panels.glossary;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** A word of the materials and what it means, in each language in which both are known. */
@Entity
@Table(name = "glossary_term")
class GlossaryTerm extends VersionedEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText term;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText explanation;

    protected GlossaryTerm() {}

    /** @param id chosen by whoever explains the word */
    GlossaryTerm(UUID id, LocalizedText term, LocalizedText explanation, Instant now) {
        super(id, FROM_ONE, now);
        explain(term, explanation, now);
    }

    /** Refuses a word that is explained in other languages than it is named in. */
    final void explain(LocalizedText newTerm, LocalizedText newExplanation, Instant now) {
        if (!newTerm.languages().equals(newExplanation.languages())) {
            throw Refusal.invalid("explanation", "must have the same languages as the term");
        }
        term = newTerm;
        explanation = newExplanation;
        touch(now);
    }

    LocalizedText term() {
        return term;
    }

    LocalizedText explanation() {
        return explanation;
    }
}

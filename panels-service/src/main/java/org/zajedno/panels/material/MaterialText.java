package org.zajedno.panels.material;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.Aggregate;

/** The text of a version in one language, kept code point for code point, because positions count in it. */
@Entity
@Table(name = "material_text")
public class MaterialText extends Aggregate {

    private UUID materialVersionId;
    private LanguageTag language;
    private String text;

    protected MaterialText() {}

    MaterialText(UUID materialVersionId, LanguageTag language, String text, Instant now) {
        super(now);
        this.materialVersionId = materialVersionId;
        this.language = language;
        this.text = text;
    }

    void write(String newText, Instant now) {
        text = newText;
        touch(now);
    }

    public LanguageTag language() {
        return language;
    }

    public String text() {
        return text;
    }
}

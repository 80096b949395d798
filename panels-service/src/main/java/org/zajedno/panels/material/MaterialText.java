package org.zajedno.panels.material;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.document.Omission;
import org.zajedno.panels.document.OmittedText;
import org.zajedno.panels.document.Paragraph;
import org.zajedno.panels.document.StructuredText;

/** The text of a version in one language, kept code point for code point, because positions count in it. */
@Entity
@Table(name = "material_text")
public class MaterialText extends VersionedEntity {

    private UUID materialVersionId;
    private LanguageTag language;
    private String text;

    /** Null for texts from before paragraphs were kept. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Paragraph> paragraphs;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Omission> omissions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OmittedText> leftOut;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable OriginalFileInfo original;

    protected MaterialText() {}

    /** @param source the file that the text came in; null if it was written as such */
    MaterialText(
            UUID materialVersionId,
            LanguageTag language,
            StructuredText written,
            @Nullable OriginalFileInfo source,
            Instant now) {
        super(FROM_ONE, now);
        this.materialVersionId = materialVersionId;
        this.language = language;
        write(written, source, now);
    }

    /** @param source the file that the text came in; null if it was written as such */
    final void write(StructuredText written, @Nullable OriginalFileInfo source, Instant now) {
        text = written.text();
        paragraphs = List.copyOf(written.paragraphs());
        omissions = List.copyOf(written.omissions());
        leftOut = List.copyOf(written.leftOut());
        original = source;
        touch(now);
    }

    public UUID materialVersionId() {
        return materialVersionId;
    }

    public LanguageTag language() {
        return language;
    }

    public String text() {
        return text;
    }

    /** The text with its paragraphs. */
    public StructuredText structured() {
        if (paragraphs == null) {
            return StructuredText.ofPlain(text);
        }
        var left = EnumSet.noneOf(Omission.class);
        left.addAll(omissions);
        return new StructuredText(text, paragraphs, left, leftOut);
    }

    /** Null if the text was written as such. */
    public @Nullable OriginalFileInfo original() {
        return original;
    }
}

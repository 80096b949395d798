package org.zajedno.panels.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.CommentAccess;
import org.zajedno.panels.comment.CommentAccess.VisibleComment;
import org.zajedno.panels.comment.PassagePolicy.VisiblePassage;
import org.zajedno.panels.comparison.AnchorsView.AnchorView;
import org.zajedno.panels.document.StructuredText;
import org.zajedno.panels.material.MaterialText;
import org.zajedno.panels.material.MaterialVersion;
import org.zajedno.panels.material.MaterialVersionRepository;

/**
 * Compares versions and finds passages again whenever it is asked. Nothing of it is stored: the texts stand still, whoever
 * drafts a version does not see the comments of every country, and a quote that is kept nowhere need not be erased.
 */
@ApplicationScoped
class CompareVersions {

    private final MaterialVersionRepository versions;
    private final CommentAccess comments;
    private final Reader reader;

    CompareVersions(MaterialVersionRepository versions, CommentAccess comments, Reader reader) {
        this.versions = versions;
        this.comments = comments;
        this.reader = reader;
    }

    /**
     * @param with an earlier version of the same material; null for the one before
     * @param language one in which both can be read; null for the one of them that suits the reader best
     */
    ComparisonView compare(UUID id, @Nullable UUID with, @Nullable LanguageTag language) {
        var later = versions.require(id);
        var earlier = earlier(later, with);
        var both = later.languages().stream()
                .filter(earlier.languages()::contains)
                .filter(tag -> language == null || tag.equals(language))
                .toList();
        if (both.isEmpty()) {
            throw Refusal.invalid("language", "is none in which both versions can be read");
        }
        var read = reader.choose(both).tag();
        return new ComparisonView(
                later.id(), earlier.id(), read, Comparison.of(text(earlier, read), text(later, read)));
    }

    private MaterialVersion earlier(MaterialVersion later, @Nullable UUID with) {
        if (with == null) {
            var before = versions.before(later).orElseThrow(Refusal::notFound);
            return versions.require(before.id());
        }
        var earlier = versions.require(with);
        if (!later.comesAfter(earlier)) {
            throw Refusal.invalid("earlierMaterialVersionId", "is not an earlier version of this material");
        }
        return earlier;
    }

    private StructuredText text(MaterialVersion version, LanguageTag language) {
        return versions.text(version.id(), language)
                .orElseThrow(Refusal::notFound)
                .structured();
    }

    AnchorsView anchors(UUID commentId) {
        var seen = comments.require(commentId);
        if (seen.passage() == null) {
            return new AnchorsView(List.of());
        }
        var language = seen.passage().language();
        var version = versions.findById(seen.comment().materialVersionId());
        var text = text(version, language);
        var later = versions.after(version);
        var texts = versions.texts(later.stream().map(MaterialVersion::id).toList(), language).stream()
                .collect(Collectors.toMap(MaterialText::materialVersionId, MaterialText::structured));
        return new AnchorsView(later.stream()
                .map(next -> view(seen, next, anchor(seen.passage(), text, texts.get(next.id()))))
                .toList());
    }

    /** A version that cannot be read in that language yet has nothing to point at. */
    private static Anchor anchor(VisiblePassage passage, StructuredText earlier, @Nullable StructuredText later) {
        return later == null ? Anchor.ORPHANED : PassageLocator.find(earlier, later, passage.passage());
    }

    private static AnchorView view(VisibleComment seen, MaterialVersion version, Anchor anchor) {
        return new AnchorView(
                version.id(),
                version.number(),
                anchor.state(),
                anchor.passage(),
                anchor.paragraphId(),
                "/v1/material-versions/" + version.id() + "/comparison?earlierMaterialVersionId="
                        + seen.comment().materialVersionId() + "&language="
                        + seen.passage().language());
    }
}

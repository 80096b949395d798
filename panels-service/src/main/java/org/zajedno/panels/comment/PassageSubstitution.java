package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.material.ParallelTexts;
import org.zajedno.panels.material.ParallelTexts.Found;
import org.zajedno.panels.material.Passage;

/**
 * What stands in for a passage before somebody who may not know its language: a quote is in the language of its text, and its
 * position is one of that text, so that either would tell it.
 */
@ApplicationScoped
class PassageSubstitution {

    /** The texts of some versions, in which stand-ins are looked up. */
    final class Texts {

        private final Map<UUID, ParallelTexts> ofVersions;
        private final Map<UUID, LanguageTag> readIn = new HashMap<>();

        private Texts(Map<UUID, ParallelTexts> ofVersions) {
            this.ofVersions = ofVersions;
        }

        /** The paragraphs of the passage in the reader's language; empty where the version has none that are the same. */
        Optional<Found> of(UUID versionId, LanguageTag language, Passage passage) {
            var texts = ofVersions.get(versionId);
            return texts == null || texts.languages().isEmpty()
                    ? Optional.empty()
                    : texts.same(
                            language,
                            passage,
                            readIn.computeIfAbsent(
                                    versionId,
                                    _ -> reader.choose(texts.languages()).tag()));
        }
    }

    private final MaterialVersionRepository versions;
    private final Reader reader;

    PassageSubstitution(MaterialVersionRepository versions, Reader reader) {
        this.versions = versions;
        this.reader = reader;
    }

    Texts in(Collection<UUID> versionIds) {
        return new Texts(versions.parallel(versionIds));
    }
}

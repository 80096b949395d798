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
import org.zajedno.panels.material.ParallelTexts.ParallelPassage;
import org.zajedno.panels.material.Passage;

/**
 * Finds the substitute of a passage for a researcher who may not know the language of the comment. The words and the position of a
 * passage are those of its text, so both would tell that language.
 */
@ApplicationScoped
class PassageSubstitution {

    /** The texts of some versions, in which substitutes are looked up. */
    final class Texts {

        private final Map<UUID, ParallelTexts> ofVersions;
        private final Map<UUID, LanguageTag> readIn = new HashMap<>();

        private Texts(Map<UUID, ParallelTexts> ofVersions) {
            this.ofVersions = ofVersions;
        }

        /** The paragraphs of the passage in the reader's language; empty where the version has none that are the same. */
        Optional<ParallelPassage> of(UUID versionId, LanguageTag language, Passage passage) {
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

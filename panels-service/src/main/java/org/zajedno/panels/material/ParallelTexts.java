package org.zajedno.panels.material;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.document.StructuredText;
import org.zajedno.panels.document.StructuredText.Piece;

/**
 * The texts of a version beside each other. They are parallel where each has the same kinds of paragraphs in the same order; a
 * version of which one text is built otherwise has no paragraph that is the same in all languages, also not in the others:
 * what is known of some of them alone would tell which.
 */
public final class ParallelTexts {

    /**
     * Paragraphs of one text.
     *
     * @param paragraphId of the first of them
     * @param whole all of their words
     */
    public record ParallelPassage(String paragraphId, LanguageTag language, Passage whole) {}

    private final Map<LanguageTag, StructuredText> texts;
    private final Map<LanguageTag, List<Piece>> pieces = new HashMap<>();
    private final Map<ParagraphRange, ParallelPassage> found = new HashMap<>();

    /** From one paragraph to another. */
    private record ParagraphRange(LanguageTag in, int first, int last) {}

    private ParallelTexts(Map<LanguageTag, StructuredText> texts) {
        this.texts = texts;
    }

    static ParallelTexts of(Collection<MaterialText> ofOneVersion) {
        var texts = ofOneVersion.stream().collect(Collectors.toMap(MaterialText::language, MaterialText::structured));
        var shapes =
                texts.values().stream().map(ParallelTexts::shape).distinct().count();
        return new ParallelTexts(shapes > 1 ? Map.of() : texts);
    }

    private record Kind(Enum<?> kind, @Nullable Integer level) {}

    private static List<Kind> shape(StructuredText text) {
        return text.paragraphs().stream()
                .map(paragraph -> new Kind(paragraph.kind(), paragraph.level()))
                .toList();
    }

    /** The languages in which the same paragraphs can be read; empty where the texts are not parallel. */
    public Set<LanguageTag> languages() {
        return texts.keySet();
    }

    /** The paragraphs of one language's text that are the same as those of another's which a passage touches. */
    public Optional<ParallelPassage> same(LanguageTag of, Passage passage, LanguageTag in) {
        var one = texts.get(of);
        var other = texts.get(in);
        if (one == null || other == null) {
            return Optional.empty();
        }
        var touched = one.paragraphs();
        var positions = IntStream.range(0, touched.size())
                .filter(position -> passage.touches(touched.get(position)))
                .summaryStatistics();
        if (positions.getCount() == 0) {
            return Optional.empty();
        }
        var there = pieces.computeIfAbsent(in, _ -> other.pieces());
        // thousands of comments may be about the same paragraphs, whose words are held once
        return Optional.of(found.computeIfAbsent(
                new ParagraphRange(in, positions.getMin(), positions.getMax()),
                stretch -> found(in, other, there.get(stretch.first()), there.get(stretch.last()))));
    }

    private static ParallelPassage found(LanguageTag language, StructuredText text, Piece first, Piece last) {
        var words =
                text.text().substring(first.from(), last.from() + last.text().length());
        var whole = new Passage(
                words, null, null, first.paragraph().start(), last.paragraph().end());
        return new ParallelPassage(first.paragraph().id(), language, whole);
    }
}

package org.zajedno.panels.gripp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.impact.ImpactEntry;

/** Puts evidence into plain words in the language of a report; numbers stand behind a label, which needs no plural forms. */
final class EvidenceTextWriter {

    /** What the evidence says about an item, and where it can be read up. */
    record EvidenceStatement(String text, List<String> evidenceRefs) {}

    private final Evidence evidence;
    private final GrippMessages messages;
    private final int smallest;

    /** @param smallest below it no number of people, or of what they said, is told */
    EvidenceTextWriter(Evidence evidence, GrippMessages messages, int smallest) {
        this.evidence = evidence;
        this.messages = messages;
        this.smallest = smallest;
    }

    EvidenceStatement about(GrippForm form, GrippItem item) {
        return switch (form.name() + item.code()) {
            case "SF2" -> join(people(), stages(), levels());
            case "SF3" -> join(figures(), outcomes());
            case "LF4b" -> people();
            case "LF4c" -> stages();
            case "LF4d" -> levels();
            case "LF5b" -> figures();
            case "LF6" -> payments();
            case "LF7a" -> outcomes();
            case "LF7b" -> impacts();
            default -> throw new IllegalArgumentException(item.code());
        };
    }

    private static EvidenceStatement join(EvidenceStatement... parts) {
        return new EvidenceStatement(
                String.join(
                        "\n",
                        Stream.of(parts).map(EvidenceStatement::text).distinct().toList()),
                Stream.of(parts)
                        .flatMap(part -> part.evidenceRefs().stream())
                        .distinct()
                        .toList());
    }

    private EvidenceStatement people() {
        var refs = new ArrayList<>(paths("panels", evidence.panels()));
        refs.addAll(paths("review-requests", evidence.reviews()));
        return new EvidenceStatement(
                String.join(
                        "\n",
                        line("evidence.panels", evidence.panels().size()),
                        line("evidence.countries", evidence.countries()),
                        line("evidence.reviews", evidence.reviews().size()),
                        controlled("evidence.contributors", evidence.counts().contributors())),
                refs);
    }

    private EvidenceStatement figures() {
        var refs = new ArrayList<>(paths("review-requests", evidence.reviews()));
        refs.addAll(paths("material-versions", evidence.versions()));
        return new EvidenceStatement(
                String.join(
                        "\n",
                        controlled("evidence.comments", evidence.counts().comments()),
                        controlled("evidence.answered", evidence.counts().answered()),
                        controlled("evidence.accepted", evidence.counts().accepted()),
                        controlled("evidence.changed", evidence.counts().changed()),
                        line("evidence.versions", evidence.versions().size())),
                refs);
    }

    /** The sum of a currency in which few were paid would tell who took money. */
    private EvidenceStatement payments() {
        var lines = evidence.paid().stream()
                .filter(paid -> paid.members() >= smallest)
                .map(paid -> messages.of("evidence.paid") + ", " + paid.currency() + ": "
                        + paid.total().toPlainString())
                .toList();
        return new EvidenceStatement(
                lines.isEmpty() ? controlled("evidence.paidMembers", 0) : String.join("\n", lines),
                paths("review-requests", evidence.reviews()));
    }

    private EvidenceStatement stages() {
        return counted("stage", ImpactEntry::researchStage);
    }

    private EvidenceStatement levels() {
        return counted("level", ImpactEntry::involvementLevel);
    }

    private <E extends Enum<E>> EvidenceStatement counted(String group, Function<ImpactEntry, E> by) {
        if (evidence.impact().isEmpty()) {
            return nothing();
        }
        Map<E, Integer> counts =
                new EnumMap<>(by.apply(evidence.impact().getFirst()).getDeclaringClass());
        evidence.impact().forEach(entry -> counts.merge(by.apply(entry), 1, Integer::sum));
        var lines = counts.entrySet().stream()
                .map(count -> messages.of(group, count.getKey()) + ": " + count.getValue())
                .toList();
        return new EvidenceStatement(String.join("\n", lines), entries());
    }

    /** Also what changed nothing, and what did harm. */
    private EvidenceStatement outcomes() {
        if (evidence.impact().isEmpty()) {
            return nothing();
        }
        var lines = new ArrayList<String>();
        var unchanged = 0;
        for (var entry : evidence.impact()) {
            var effect = entry.outcome().effect();
            if (effect == null) {
                unchanged++;
            } else if (entry.texts().whatChanged() != null) {
                lines.add(entry.happenedOn() + ", " + messages.of("effect", effect) + ": "
                        + read(entry.texts().whatChanged()));
            }
        }
        lines.add(line("evidence.noChange", unchanged));
        return new EvidenceStatement(String.join("\n", lines), entries());
    }

    private EvidenceStatement impacts() {
        var lines = evidence.impact().stream()
                .filter(entry -> entry.texts().whyItMatters() != null)
                .map(entry -> entry.happenedOn() + ": " + read(entry.texts().whyItMatters()))
                .toList();
        return lines.isEmpty() ? nothing() : new EvidenceStatement(String.join("\n", lines), entries());
    }

    private EvidenceStatement nothing() {
        return new EvidenceStatement(messages.of("evidence.nothing"), List.of());
    }

    /** In the report's language, or else marked with the language that it is in. */
    private String read(LocalizedText text) {
        return text.in(messages.language()).orElseGet(() -> {
            var other = text.languages().contains(LanguageTag.ENGLISH)
                    ? LanguageTag.ENGLISH
                    : text.languages().iterator().next();
            return "[" + other + "] " + text.in(other).orElseThrow();
        });
    }

    private List<String> entries() {
        return paths(
                "impact-entries",
                evidence.impact().stream().map(ImpactEntry::id).toList());
    }

    private static List<String> paths(String resource, List<UUID> ids) {
        return ids.stream().map(id -> "/v1/" + resource + "/" + id).toList();
    }

    /** A number of people, or of what they said: a small one is not told. */
    private String controlled(String label, long number) {
        return messages.of(label) + ": " + messages.count(number, smallest);
    }

    private String line(String label, int number) {
        return messages.of(label) + ": " + number;
    }
}

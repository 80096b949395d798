package org.zajedno.panels.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentRepository.GivenReason;
import org.zajedno.panels.material.MaterialChange;

/** What a release shows to panels without being there in all of their languages. */
@Schema(name = "MissingLanguages")
record MissingLanguages(
        @Schema(description = "The languages of the panels that any version of the material was put before")
        List<LanguageTag> panelLanguages,

        @Schema(description = "Responses whose reason lacks a language of the panels of their review")
        List<ResponseLanguages> responses,

        @Schema(description = "Changes of the version whose description lacks a language of the panels")
        List<ChangeLanguages> changes) {

    /** @param languages those that are missing */
    @Schema(name = "ResponseMissingLanguages")
    public record ResponseLanguages(UUID commentId, List<LanguageTag> languages) {

        private static ResponseLanguages of(GivenReason given, Set<LanguageTag> wanted) {
            return new ResponseLanguages(given.commentId(), given.reason().missing(wanted));
        }
    }

    /** @param languages those that are missing */
    @Schema(name = "ChangeMissingLanguages")
    public record ChangeLanguages(UUID changeId, List<LanguageTag> languages) {

        private static ChangeLanguages of(MaterialChange change, Set<LanguageTag> wanted) {
            return new ChangeLanguages(change.id(), change.description().missing(wanted));
        }
    }

    /**
     * @param byReview the languages of the panels of each review of the material
     * @param reasons of the responses to comments on earlier versions
     * @param changes of the version
     */
    static MissingLanguages of(
            Map<UUID, Set<LanguageTag>> byReview, List<GivenReason> reasons, List<MaterialChange> changes) {
        var all = byReview.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        return new MissingLanguages(
                List.copyOf(all),
                reasons.stream()
                        .map(given ->
                                ResponseLanguages.of(given, byReview.getOrDefault(given.reviewRequestId(), Set.of())))
                        .filter(gap -> !gap.languages().isEmpty())
                        .toList(),
                changes.stream()
                        .map(change -> ChangeLanguages.of(change, all))
                        .filter(gap -> !gap.languages().isEmpty())
                        .toList());
    }

    /** Whether everything can be read in all languages. */
    boolean allThere() {
        return responses.isEmpty() && changes.isEmpty();
    }
}

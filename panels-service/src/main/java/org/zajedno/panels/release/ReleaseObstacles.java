package org.zajedno.panels.release;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/**
 * What speaks against a release, unless the panels are told why it goes out all the same.
 *
 * @param unchanged accepted comments that have changed nothing
 * @param missing what some members could not read in their language
 */
record ReleaseObstacles(List<UUID> unchanged, MissingLanguages missing) {

    /** Refuses a release without a reason, and names all that speaks against it: a reason passes over nothing unseen. */
    void requireNoneWithout(@Nullable LocalizedText reasonToOverride) {
        if (reasonToOverride != null || !areThere()) {
            return;
        }
        var refusal = unchanged.isEmpty()
                ? Refusal.conflict("languages-missing")
                : Refusal.conflict("accepted-comments-without-change").with("commentIds", unchanged);
        throw missing.allThere() ? refusal : refusal.with("missingLanguages", missing);
    }

    /** Whether there are any. */
    boolean areThere() {
        return !unchanged.isEmpty() || !missing.allThere();
    }
}

package org.zajedno.panels.comparison;

import org.jspecify.annotations.Nullable;
import org.zajedno.panels.material.Passage;

/**
 * Where the passage of a comment is in a later text.
 *
 * @param passage null if it is nowhere
 * @param paragraphId the paragraph in which it begins; null if it is nowhere
 */
record Anchor(
        AnchorState state,
        @Nullable Passage passage,
        @Nullable String paragraphId) {

    static final Anchor ORPHANED = new Anchor(AnchorState.ORPHANED, null, null);
}

package org.zajedno.panels.comparison;

import org.zajedno.panels.material.Passage;

/**
 * Where the passage of a comment is in a later text.
 *
 * @param passage null if it is nowhere
 * @param paragraphId the paragraph in which it begins; null if it is nowhere
 */
record Anchor(AnchorState state, Passage passage, String paragraphId) {

    static final Anchor ORPHANED = new Anchor(AnchorState.ORPHANED, null, null);
}

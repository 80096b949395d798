package org.zajedno.panels.comparison;

/** What became of the passage of a comment in a later version. */
enum AnchorState {
    /** The same words stand in the paragraph that goes on from the one in which they stood. */
    ANCHORED,
    /** They stand elsewhere, or in somewhat other words. */
    MOVED,
    /** They are not there any more. */
    ORPHANED
}

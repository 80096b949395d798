package org.zajedno.events.disclosure;

/** Why a count is hidden. */
enum CellCause {
    /** It is small itself. */
    PRIMARY,
    /** It would let a small one be worked out. */
    COMPLEMENTARY
}

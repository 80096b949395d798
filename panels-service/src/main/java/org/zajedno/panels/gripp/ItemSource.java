package org.zajedno.panels.gripp;

/** Who fills an item. */
enum ItemSource {
    /** The evidence; a person may add to it. */
    AUTO,
    /** A person. */
    AUTHORED
}

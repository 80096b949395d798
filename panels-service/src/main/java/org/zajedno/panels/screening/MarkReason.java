package org.zajedno.panels.screening;

/** What a marked passage could give away. */
enum MarkReason {
    /** Who somebody is. */
    NAME,
    /** Where somebody lives or is treated. */
    PLACE,
    /** How somebody is reached. */
    CONTACT,
    /** How another person is doing; what members say of themselves is theirs to say. */
    HEALTH
}

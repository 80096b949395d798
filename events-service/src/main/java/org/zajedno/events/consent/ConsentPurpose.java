package org.zajedno.events.consent;

/** The purposes for which something here rests on a consent, by their names in the facts. */
public enum ConsentPurpose {
    /** To be quoted. */
    QUOTE
}

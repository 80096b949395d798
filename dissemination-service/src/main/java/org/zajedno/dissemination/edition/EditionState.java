package org.zajedno.dissemination.edition;

import java.util.Set;

/** Where an edition is between its translation and its end. */
public enum EditionState {
    IN_TRANSLATION,
    IN_LANGUAGE_REVIEW,
    /** Easy Read only: waits for its readers. */
    IN_READER_CHECK,
    APPROVED,
    PUBLISHED,
    /** Out, but the edition that it was translated from has changed since. */
    OUTDATED,
    WITHDRAWN;

    /** The states in which everybody reads an edition. */
    public static final Set<EditionState> OUT = Set.of(PUBLISHED, OUTDATED);

    public boolean isOut() {
        return OUT.contains(this);
    }
}

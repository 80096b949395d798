package org.zajedno.panels.material;

/** The states of a version of a material. */
public enum MaterialVersionState {
    /** Being written: its texts may change. */
    DRAFT,
    /** Before the panels: its texts stand still, because comments point into them. */
    UNDER_REVIEW,
    /** Reviewed, and a later version has been begun from it. */
    REVISED,
    /** In use; never changes again. */
    RELEASED,
    /** Was in use until a later version was released. */
    RETIRED;

    /** Whether everybody in the project may read it. */
    public boolean isPublic() {
        return this == RELEASED || this == RETIRED;
    }
}

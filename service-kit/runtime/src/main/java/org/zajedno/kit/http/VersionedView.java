package org.zajedno.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of a single resource; {@link ResourceHeaders} sends its version as entity tag. */
public interface VersionedView {

    /** The version of the stored row; rises with every change. */
    @JsonIgnore
    long version();

    /**
     * Whether the view also shows what changes without its row, as a count of other rows or the days that are left. Then the tag
     * serves a change alone: whoever reads is never told that nothing has changed.
     */
    @JsonIgnore
    default boolean showsMoreThanItsRow() {
        return false;
    }
}

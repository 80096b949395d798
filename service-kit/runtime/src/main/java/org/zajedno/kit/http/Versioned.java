package org.zajedno.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of a single resource; {@link ResourceHeaders} sends its version as entity tag. */
public interface Versioned {

    /** The version of the stored row; rises with every change. */
    @JsonIgnore
    long version();
}

package org.zajedno.kit.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;

/**
 * Something that happened and that other services may want to know. A record named in the past tense; its components are the
 * fact's data: ids, versions, codes, never personal data and never what somebody wrote. The class name is the CloudEvents type.
 */
public interface Fact {

    /** The aggregate that it happened to; facts about the same one arrive in order. */
    UUID subject();

    /** The country behind whose wall it happened; null for what concerns the whole project. */
    default @Nullable Country country() {
        return null;
    }
}

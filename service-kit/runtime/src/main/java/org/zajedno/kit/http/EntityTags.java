package org.zajedno.kit.http;

import jakarta.ws.rs.core.EntityTag;
import org.zajedno.kit.problem.Refusal;

/** The entity tag of a single resource is the version of its row; a change names the version that it changes (RFC 9110 §13). */
public final class EntityTags {

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Refuses a change without {@code If-Match} (428) and one against an older version (412).
     *
     * @param ifMatch the raw header, null if absent; {@code *} matches whatever is there
     * @param version what is stored now
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(Refusal.Kind.UNCONDITIONAL, "precondition-required");
        }
        var current = "\"" + version + "\"";
        for (var tag : ifMatch.split(",")) {
            if (tag.strip().equals("*") || tag.strip().equals(current)) {
                return;
            }
        }
        throw Refusal.of(Refusal.Kind.STALE, "stale");
    }
}

package org.zajedno.kit.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list showed once and shows no more: it was deleted, or withdrawn from those who ask.
 *
 * @param goneAt when that was
 */
@Schema(name = "Gone")
public record RemovedItem(UUID id, Instant goneAt) {

    /** How many of them one reply tells at most. */
    public static final int MOST = 1_000;
}

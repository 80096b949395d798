package org.zajedno.kit.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something was refused, inside a reply that tells of several things. It has no schema of its own here, so that only the
 * contracts of services that reply with it tell of it.
 *
 * @param type as of a problem
 * @param detail the sentence for people, in the caller's language
 */
public record ProblemSummary(
        @Schema(examples = "/problems/not-found", description = "As the type of a problem")
        String type,

        @Schema(examples = "It does not exist, or not for you.", description = "In the reader's language")
        String detail) {}

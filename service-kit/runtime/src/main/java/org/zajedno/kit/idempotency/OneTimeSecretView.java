package org.zajedno.kit.idempotency;

/**
 * An answer with a secret that is shown once, such as a code that opens something. The secret is never kept: the answer to a
 * repetition lacks it.
 */
public interface OneTimeSecretView {

    /** The answer as a repetition gets it. */
    Object withoutSecret();
}

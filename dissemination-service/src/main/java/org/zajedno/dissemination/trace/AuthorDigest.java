package org.zajedno.dissemination.trace;

import java.util.UUID;
import org.zajedno.kit.digest.Sha256;

/**
 * Identifies the author of a comment: the SHA-256 digest of "comment id|account" in hex, as panels-service tells it. It
 * differs for each comment, so that nobody sees which comments have one author. An account has 122 random bits, so that
 * nobody can guess it.
 */
final class AuthorDigest {

    private AuthorDigest() {}

    static String of(UUID comment, String account) {
        return Sha256.hexOf(comment + "|" + account);
    }
}

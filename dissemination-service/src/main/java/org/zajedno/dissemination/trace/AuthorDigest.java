package org.zajedno.dissemination.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Identifies the author of a comment: the SHA-256 digest of "comment id|account" in hex, as panels-service tells it. It
 * differs for each comment, so that nobody sees which comments have one author. An account has 122 random bits, so that
 * nobody can guess it.
 */
final class AuthorDigest {

    private AuthorDigest() {}

    static String of(UUID comment, String account) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((comment + "|" + account).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

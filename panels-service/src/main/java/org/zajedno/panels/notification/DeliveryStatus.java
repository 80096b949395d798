package org.zajedno.panels.notification;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the enhanced status code (RFC 3463) of a mail that was not delivered says about the next mail to the same address. */
enum DeliveryStatus {
    /** There is no such address any more: no mail will ever arrive. */
    LASTING,
    /** The mailbox is full, the server is in trouble, or this one mail was not to its liking. */
    PASSING;

    /** Of a permanent failure: other or undefined, the address itself, a mailbox that is disabled. */
    private static final Pattern ABOUT_THE_ADDRESS = Pattern.compile("5\\.(0\\.\\d+|1\\.[0-69]|1\\.1\\d|2\\.[01])");

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");

    /** The meaning of a code; empty for one that tells of no failure. */
    static Optional<DeliveryStatus> of(@Nullable String code) {
        return find(code).map(found -> ABOUT_THE_ADDRESS.matcher(found).matches() ? LASTING : PASSING);
    }

    /**
     * The meaning of a code that the words of a server may say more exactly: many report 5.0.0 for everything.
     *
     * @param words what the server said, null if that is not known
     */
    static Optional<DeliveryStatus> of(@Nullable String code, @Nullable String words) {
        boolean says = code != null
                && find(code).filter(found -> !found.endsWith(".0.0")).isPresent();
        var exact = says || words == null ? Optional.<DeliveryStatus>empty() : of(words);
        return exact.isPresent() ? exact : of(code);
    }

    private static Optional<String> find(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var code = CODE.matcher(text);
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }
}

package org.zajedno.kit.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The caller sent more than may come, or stopped in the middle: no fault of ours. It is an I/O failure because readers let
 * those through as they are.
 */
final class UnreadBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    UnreadBodyException(int status, @Nullable IOException cause) {
        super(cause);
        this.status = status;
    }

    int status() {
        return status;
    }
}

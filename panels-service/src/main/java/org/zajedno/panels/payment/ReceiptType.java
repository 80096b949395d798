package org.zajedno.panels.payment;

import java.util.Arrays;
import org.zajedno.kit.problem.Refusal;

/** What a receipt may be, known by how it begins and not by what it is called. */
enum ReceiptType {
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    PDF("application/pdf", '%', 'P', 'D', 'F', '-');

    private final String mediaType;
    private final int[] beginning;

    ReceiptType(String mediaType, int... beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    /** Refuses what is neither a picture nor a PDF. */
    static ReceiptType of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> type.begins(content))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "receipt-unreadable"));
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int position = 0; position < beginning.length; position++) {
            if ((content[position] & 0xFF) != beginning[position]) {
                return false;
            }
        }
        return true;
    }

    String mediaType() {
        return mediaType;
    }
}

package org.zajedno.panels.payment;

import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.document.CleanPicture;

/** A receipt without its metadata. What cannot be cleaned is refused. */
final class CleanReceipt {

    /** Rises whenever more is taken out, so that what was kept before is cleaned again before anybody gets it. */
    static final int RULES = 2;

    private CleanReceipt() {}

    static byte[] of(byte[] file, ReceiptType type) {
        try {
            return switch (type) {
                case JPEG -> CleanPicture.ofJpeg(file);
                case PNG -> CleanPicture.ofPng(file);
                case PDF -> CleanPdf.of(file);
            };
        } catch (IllegalArgumentException damaged) {
            throw Refusal.of(Refusal.Kind.INVALID, "receipt-unreadable");
        }
    }
}

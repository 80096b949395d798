package org.zajedno.panels.payment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Receipts, as tests need them. */
public final class ReceiptFiles {

    private ReceiptFiles() {}

    /** A PDF of one empty page. */
    public static byte[] pdf() {
        return pdfBy(null);
    }

    /** @param author that its properties name; null for none */
    static byte[] pdfBy(String author) {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (author != null) {
                document.getDocumentInformation().setAuthor(author);
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}

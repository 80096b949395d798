package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/** The pictures of a file by the paragraphs that they stand behind. */
final class DocumentPictures {

    /** All of them together, in bytes; those that go beyond are left out. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private final Map<Integer, List<Picture>> byPlace = new TreeMap<>();

    private DocumentPictures() {}

    /**
     * Takes the pictures out of the file that a text came in. There are none if the file is not read as that text any more,
     * because nobody knows then where they belong.
     *
     * @param file null if the text came in none
     */
    static DocumentPictures of(StructuredText text, DocumentFormat format, byte @Nullable [] file) {
        var pictures = new DocumentPictures();
        if (file != null) {
            try {
                var read = format.read(file);
                if (read.text().equals(text.text())) {
                    pictures.take(read.pictures(), format.isPacked() ? ZipArchive.withPictures(file) : null);
                }
            } catch (Refusal noLongerRead) {
                // a text that was taken by older rules goes out as words alone
                pictures.byPlace.clear();
            }
        }
        return pictures;
    }

    private void take(List<Picture.Position> places, @Nullable ZipArchive archive) {
        long left = LARGEST;
        for (var place : places) {
            var file = archive == null ? unwrapped(place.source()) : archive.picture(Picture.partOf(place.source()));
            var picture = file == null || file.length > left
                    ? null
                    : Picture.of(file, archive == null ? "" : place.source()).orElse(null);
            if (picture != null) {
                left -= picture.content().length;
                byPlace.computeIfAbsent(place.behind(), _ -> new ArrayList<>()).add(picture);
            }
        }
    }

    /** A picture that stands in the page itself (RFC 2397). */
    private static byte @Nullable [] unwrapped(String address) {
        var comma = address.indexOf(',');
        try {
            return comma > 0 && address.substring(0, comma).endsWith(";base64")
                    ? Base64.getMimeDecoder().decode(address.substring(comma + 1))
                    : null;
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }

    List<Picture> behind(int paragraphs) {
        return byPlace.getOrDefault(paragraphs, List.of());
    }
}

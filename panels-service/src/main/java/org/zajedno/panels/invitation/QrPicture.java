package org.zajedno.panels.invitation;

import io.nayuki.qrcodegen.QrCode;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A QR code (ISO/IEC 18004) to be drawn as an SVG path.
 *
 * @param size of each side in modules, without the quiet zone of four modules around it
 * @param path one square a dark module
 */
@Schema(name = "QrCode")
public record QrPicture(
        @Schema(examples = "33") int size,
        @Schema(examples = "M0,0h1v1h-1z") String path) {

    public static QrPicture of(URI link) {
        var code = QrCode.encodeText(link.toString(), QrCode.Ecc.MEDIUM);
        var path = IntStream.range(0, code.size * code.size)
                .filter(place -> code.getModule(place % code.size, place / code.size))
                .mapToObj(place -> "M%d,%dh1v1h-1z".formatted(place % code.size, place / code.size))
                .collect(Collectors.joining());
        return new QrPicture(code.size, path);
    }
}

package org.zajedno.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Reads a string from a JSON string only, and refuses what is no text: NUL, which PostgreSQL cannot store, and half of a
 * surrogate pair, which no encoding can carry. Letters are composed (NFC), so that what reads alike is alike, whichever keyboard
 * it came from; everything else comes back code point for code point.
 */
final class StrictStringDeserializer extends StdScalarDeserializer<String> {

    StrictStringDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (!isText(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", "is not text");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean isText(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }
}

package org.zajedno.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value from its one textual form, not from the arrays and numbers that Jackson would also take. */
final class TextFormDeserializer<T> extends StdScalarDeserializer<T> {

    private static final int LONGEST = 64;

    private final transient Function<String, T> parse;

    TextFormDeserializer(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getTextLength() > LONGEST) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            return parse.apply(parser.getText());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return (T) context.handleWeirdStringValue(handledType(), "", "cannot be read");
        }
    }
}

package org.zajedno.dissemination.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a code, also out of the form in which it is shown: a line that was read can be sent back. */
class CodeDeserializer extends StdDeserializer<String> {

    private static final long serialVersionUID = 1L;

    CodeDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.hasToken(JsonToken.START_OBJECT)
                ? context.readValue(json, CodedValue.class).code()
                : context.readValue(json, String.class);
    }
}

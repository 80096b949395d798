package org.zajedno.panels.mydata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A copy of what is stored about the caller. */
@Schema(name = "MyData")
public record MyData(
        Instant madeAt,

        @Schema(
                type = SchemaType.OBJECT,
                description = "What is stored, by the name of the table that it lies in, column by column",
                examples = "{\"membership\": [{\"pseudonym\": \"Lipa\", \"state\": \"ACTIVE\"}]}")
        Map<String, List<Object>> stored) {

    /** Everything about a person in one value: it never gets into a log by accident. */
    @Override
    public String toString() {
        return "MyData";
    }
}

package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.zajedno.kit.testing.OpenApiNamesTestBase;

@QuarkusTest
class DisseminationOpenApiNamesTest extends OpenApiNamesTestBase {

    /** The funder's portal calls a column of its tables the status, and so does the line of it. */
    @Override
    protected Map<String, String> otherWords() {
        return Map.of("locale", "language", "answer", "response");
    }
}

package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.zajedno.kit.testing.OpenApiNamesTestBase;

@QuarkusTest
class PanelsOpenApiNamesTest extends OpenApiNamesTestBase {

    @Override
    protected Map<String, String> otherWords() {
        return Map.of(
                "status", "state",
                "locale", "language",
                "answer", "response",
                "check", "screening",
                "desk", "response board");
    }
}

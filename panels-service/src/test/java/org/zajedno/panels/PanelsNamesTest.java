package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.zajedno.kit.testing.OpenApiNames;

@QuarkusTest
class PanelsNamesTest extends OpenApiNames {

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

package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The committed contract is what the service serves, and it says enough to be used without guessing. After a wanted change run
 * the test with {@code -Dcontracts.update=true} and review the difference.
 */
public abstract class OpenApiContract {

    private static final Path COMMITTED = Path.of("src/main/resources/contracts/openapi.yaml");

    @Test
    void committedContractIsWhatIsServed() throws IOException {
        var served = Contract.emitted("yaml");
        if (Boolean.getBoolean("contracts.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }

        var committed = Files.readString(COMMITTED);

        assertThat(committed).isEqualTo(served);
    }

    @TestFactory
    Stream<DynamicTest> operationSaysWhatACallerNeeds() throws IOException {
        return Contract.read().operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.method() + " " + operation.path(), () -> saysEnough(operation)));
    }

    private static void saysEnough(Contract.Operation operation) {
        JsonNode definition = operation.definition();

        assertThat(operation.id()).matches("[a-z][A-Za-z]+");
        assertThat(definition.path("summary").asText()).isNotBlank();
        assertThat(definition.path("tags")).isNotEmpty();
        assertThat(definition.path("responses").properties())
                .anyMatch(response -> response.getKey().matches("2\\d\\d"))
                .anyMatch(response -> response.getKey().matches("4\\d\\d"));
    }
}

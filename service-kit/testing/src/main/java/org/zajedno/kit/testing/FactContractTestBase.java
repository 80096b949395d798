package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The facts that a service publishes: each has a schema and a sample that keeps it. */
public abstract class FactContractTestBase {

    private static final Path OWN = Path.of("src/main/resources/contracts/facts");

    /** The types that this service publishes. */
    protected abstract List<String> types();

    @TestFactory
    Stream<DynamicTest> sampleKeepsItsSchema() {
        return types().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type, () -> assertThat(violations(type, sample(type))).isEmpty()));
    }

    /** Nothing is told to others before it is said whom they may tell it. */
    @Test
    void everyFieldStandsInTheTableOfFactsAndRoles() throws IOException {
        var service = Path.of("").toAbsolutePath().getFileName().toString().replace("-service", "");

        var promised = FactsAndRoles.of(service).stream()
                .filter(row -> !row.field().startsWith("("))
                .map(row -> row.fact() + "." + row.field())
                .toList();

        var told = new ArrayList<String>();
        for (var type : types()) {
            new ObjectMapper()
                    .readTree(read(OWN.resolve(type + ".schema.json")))
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(field -> told.add(type + "." + field));
        }
        assertThat(promised).containsExactlyInAnyOrderElementsOf(told);
    }

    /** What is wrong with a published fact's data by its schema; empty if nothing. */
    public static List<String> violations(String type, String json) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(OWN.resolve(type + ".schema.json")), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The own sample of a fact. */
    public static String sample(String type) {
        return read(OWN.resolve(type + ".sample.json"));
    }

    /** The sample of a fact that another service publishes, as it stands in that service's folder. */
    public static String sample(String service, String type) {
        return read(Path.of("../" + service + "-service").resolve(OWN).resolve(type + ".sample.json"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

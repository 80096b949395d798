package org.zajedno.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the service's table in the threat model: every operation of the contract stands in it, and every role gets what its
 * cell says. Rows of other countries are the business of the service's own tests.
 */
public abstract class AccessMatrixTestBase {

    private static final String PUBLIC = "public";
    private static final Map<String, TestTokens> CALLERS = new ConcurrentHashMap<>();

    private final String service = ConfigProvider.getConfig().getValue("zajedno.facts.service", String.class);

    @Test
    void everyOperationStandsInTheTable() throws IOException {
        var promised = table().keySet();

        var served = EmittedContract.read().operations().stream()
                .map(EmittedContract.Operation::id)
                .toList();

        assertThat(promised).containsExactlyInAnyOrderElementsOf(served);
    }

    @TestFactory
    Stream<DynamicTest> everyRoleGetsWhatTheTableSays() throws IOException {
        var table = table();
        return EmittedContract.read().operations().stream()
                .flatMap(operation -> table.getOrDefault(operation.id(), Map.of()).entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                operation.id() + " as " + cell.getKey(),
                                () -> holds(
                                        operation,
                                        cell.getKey(),
                                        cell.getValue().equals("yes")))));
    }

    private static void holds(EmittedContract.Operation operation, String role, boolean allowed) {
        var request = given().contentType(operation.bodyType()).accept("*/*");
        if (!role.equals(PUBLIC)) {
            var caller =
                    CALLERS.computeIfAbsent(role, name -> TestTokens.of(name).in("RS"));
            request.header("Authorization", "Bearer " + caller.sign());
        }
        if (operation.hasBody()) {
            // bytes, because some bodies are pictures
            request.body("{}".getBytes(StandardCharsets.US_ASCII));
        }

        var status = request.request(
                        operation.method(), operation.pathWith(UUID.randomUUID().toString()))
                .statusCode();

        if (allowed) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(role.equals(PUBLIC) ? 401 : 403);
        }
    }

    private Map<String, Map<String, String>> table() throws IOException {
        var lines = Files.readAllLines(Path.of("../docs/threat-model.md"));
        assertThat(lines).contains("## " + service);
        var section = lines.subList(lines.indexOf("## " + service) + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .map(AccessMatrixTestBase::cells)
                .toList();
        var roles = section.getFirst();
        var table = new LinkedHashMap<String, Map<String, String>>();
        for (var row : section.subList(2, section.size())) {
            var cells = new LinkedHashMap<String, String>();
            for (int column = 1; column < roles.size(); column++) {
                cells.put(roles.get(column), row.get(column));
            }
            table.put(row.getFirst(), cells);
        }
        return table;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<>(Arrays.asList(line.split("\\|")));
        cells.removeFirst();
        return cells.stream().map(String::strip).toList();
    }
}

package org.zajedno.panels.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The pages keep to the types of TypeScript and to the contracts of the services that they call. The bundler only takes the types
 * away, so what is wrong with them stops the build here.
 */
class WebTypesTest {

    private static final List<String> SERVICES = List.of("panels", "participants", "events", "dissemination");
    private static final Path PROJECT =
            Path.of("src/test/resources/typescript/tsconfig.json").toAbsolutePath();
    private static final Path APP = Path.of("src/main/resources/web/app").toAbsolutePath();
    private static final Path CONTRACTS = TypeScriptCompiler.HOME.resolve("contracts");
    private static final Path SEEDED = TypeScriptCompiler.HOME.resolve("seeded");

    private static TypeScriptCompiler compiler;

    @BeforeAll
    static void prepare() throws IOException {
        compiler = TypeScriptCompiler.unpacked();
        for (var service : SERVICES) {
            write(CONTRACTS.resolve(service + ".ts"), ContractTypes.typesOf(ContractTypes.contract(service)));
        }
    }

    @Test
    void pagesKeepToTheirTypesAndToTheContracts() throws Exception {
        // When
        var faults = compiler.faults(PROJECT);

        // Then
        assertThat(faults).isEmpty();
    }

    @Test
    void changeOfTheContractStopsThePagesThatRelyOnIt() throws Exception {
        // Given
        var contract = ContractTypes.contract("panels");
        renameProperty(schemaOf(contract, "/v1/comments/{commentId}", "get"), "reviewRequestId", "reviewId");
        ((ArrayNode) schemaOf(contract, "/v1/invitations/acceptance", "post").path("required")).add("birthday");
        ((ObjectNode) schemaOf(contract, "/v1/invitations/acceptance", "post").path("properties"))
                .putObject("birthday");
        ((ObjectNode) contract.path("paths")).remove("/v1/message-settings");
        write(SEEDED.resolve("contracts/panels.ts"), ContractTypes.typesOf(contract));

        // When
        var faults = compiler.faults(project(SEEDED.resolve("contracts/panels"), APP.resolve("**/*.ts")));

        // Then
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("screens/comment.ts", "reviewRequestId"))
                .anySatisfy(fault -> assertThat(fault).contains("screens/join.ts", "{ code: string; }"))
                .anySatisfy(fault -> assertThat(fault).contains("screens/messages.ts", "'never'"));
    }

    @Test
    void whatHasNoTypeIsAFault() throws Exception {
        // Given
        var seeded = SEEDED.resolve("untyped.ts");
        write(seeded, "export function lost(anything) {\n  return anything;\n}\n");

        // When
        var faults = compiler.faults(project(CONTRACTS.resolve("panels"), seeded));

        // Then
        assertThat(faults).singleElement().asString().contains("implicitly has an 'any' type");
    }

    /** As the project of the pages is, with another contract of the panels and other files. */
    private static Path project(Path panels, Path files) throws IOException {
        var paths = Map.of(
                "contracts/panels", List.of(panels.toString()),
                "contracts/*", List.of(CONTRACTS.resolve("*").toString()),
                "lit",
                        List.of(TypeScriptCompiler.HOME
                                .resolve("node_modules/lit")
                                .toString()),
                "lit/*",
                        List.of(TypeScriptCompiler.HOME
                                .resolve("node_modules/lit/*")
                                .toString()));
        var project = Map.of(
                "extends", PROJECT.toString(),
                "compilerOptions", Map.of("paths", paths),
                "include", List.of(files.toString()));
        return write(SEEDED.resolve("tsconfig.json"), new ObjectMapper().writeValueAsString(project));
    }

    /** The schema of what an operation takes, or of what it replies where it takes nothing. */
    private static JsonNode schemaOf(JsonNode contract, String path, String method) {
        var operation = contract.path("paths").path(path).path(method);
        var content = operation.has("requestBody")
                ? operation.path("requestBody").path("content")
                : operation.path("responses").path("200").path("content");
        var reference =
                content.path("application/json").path("schema").path("$ref").asText();
        return contract.at(reference.substring(1));
    }

    private static void renameProperty(JsonNode schema, String from, String to) {
        var properties = (ObjectNode) schema.path("properties");
        properties.set(to, properties.remove(from));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}

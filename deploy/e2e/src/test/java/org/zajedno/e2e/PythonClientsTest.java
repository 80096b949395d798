package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zajedno.local.Main;

/** A partner who generates Python clients from the contracts can import and use them, with nothing else. */
@Order(8)
@ExtendWith(DemoStack.Provider.class)
class PythonClientsTest {

    @TempDir
    Path folder;

    @Test
    void clientsAreImportedAndCallTheProduct(DemoStack demoStack) throws Exception {
        // Given
        var known = demoStack.known();

        // When
        var seen = run(Map.of(
                "GATEWAY", demoStack.gateway().toString(),
                "TOKEN", demoStack.token("researcher"),
                "STUDY", known.id("study"),
                "EVENT", known.id("event")));

        // Then
        assertThat(seen.path("modules").asInt()).isGreaterThan(400);
        assertThat(texts(seen.path("acronyms"))).contains("IMPULSE");
        assertThat(texts(seen.path("events"))).contains(known.id("event"));
        assertThat(texts(seen.path("works"))).contains(known.id("work"));
        assertThat(seen.path("title").asText()).isEqualTo("Водич за интервју");
        assertThat(seen.path("calendar").asText()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(seen.path("pages").asInt()).isGreaterThan(1);
        assertThat(texts(seen.path("listed")))
                .doesNotHaveDuplicates()
                .hasSize(seen.path("pages").asInt())
                .containsAll(texts(seen.path("materials")));
        assertThat(seen.at("/forbidden/type").asText()).isEqualTo("/problems/forbidden");
        assertThat(seen.at("/invalid/type").asText()).isEqualTo("/problems/invalid-input");
        assertThat(texts(seen.at("/invalid/fields"))).containsExactly("title");
    }

    /** What the program prints; the launcher names a Python that has what the generated code imports. */
    private JsonNode run(Map<String, String> environment) throws Exception {
        var project = Main.project();
        var errors = folder.resolve("errors");
        var builder = new ProcessBuilder(
                        System.getenv().getOrDefault("ZAJEDNO_PYTHON", "python3"),
                        project.resolve("deploy/e2e/src/test/resources/python/use.py")
                                .toString())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment()
                .put(
                        "PYTHONPATH",
                        Stream.of("participants", "panels", "events", "dissemination")
                                .map(service -> project.resolve("deploy/clients/target/python/" + service)
                                        .toString())
                                .collect(Collectors.joining(File.pathSeparator)));
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return new ObjectMapper().readTree(printed);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}

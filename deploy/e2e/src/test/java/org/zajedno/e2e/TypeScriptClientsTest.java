package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zajedno.local.Main;

/**
 * The clients in TypeScript pass the compiler's strict check and work. The compiler runs in the browser that the other tests
 * need anyway, so that nobody needs Node.
 */
@Order(8)
@ExtendWith(DemoStack.Provider.class)
class TypeScriptClientsTest {
    private static final String COMPILER = "META-INF/resources/webjars/typescript";
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @Test
    void clientsPassTheStrictCheckAndCallTheProduct(DemoStack demoStack) throws Exception {
        // Given
        var study = demoStack.known().id("study");
        // the policy of the page forbids what a compiler does
        try (var context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            var page = context.newPage();
            page.navigate(demoStack.gateway() + "/");
            var files = compilerInto(page);
            files.putAll(clients());
            files.put("/use.ts", resource("use.ts"));

            // When
            var faults = page.evaluate(resource("compile.js"), Map.of("files", files, "root", "/use.ts"));
            assertThat((List<?>) faults).isEmpty();
            var seen = seen(
                    page.evaluate(resource("run.js"), Map.of("token", demoStack.token("researcher"), "study", study)));

            // Then
            assertThat(texts(seen.path("acronyms"))).contains("IMPULSE");
            assertThat(seen.path("titleOfMaterial").asText()).isEqualTo("Recruitment letter");
            assertThat(texts(seen.path("events"))).contains(demoStack.known().id("event"));
            assertThat(texts(seen.path("works"))).contains(demoStack.known().id("work"));
            assertThat(seen.at("/refusal/type").asText()).isEqualTo("/problems/forbidden");
            assertThat(seen.at("/refusal/status").asInt()).isEqualTo(403);
            assertThat(demoStack
                            .api()
                            .as("researcher")
                            .get("/v1/materials/" + seen.path("material").asText())
                            .status())
                    .isEqualTo(200);
        }
    }

    /** Loads the compiler into the page; what it knows of the language and the browser is given back as files. */
    private static Map<String, Object> compilerInto(Page page) throws Exception {
        var jar = TypeScriptClientsTest.class
                .getClassLoader()
                .getResource(COMPILER)
                .toURI();
        var files = new HashMap<String, Object>();
        try (var inside = FileSystems.newFileSystem(URI.create(jar.toString().replaceAll("!.*", "")), Map.of());
                var versions = Files.list(inside.getPath(COMPILER))) {
            var lib = versions.findFirst().orElseThrow().resolve("lib");
            page.evaluate("source => { (0, eval)(source); }", Files.readString(lib.resolve("typescript.js")));
            try (var declarations = Files.newDirectoryStream(lib, "lib.{es*,dom*,decorators*}.d.ts")) {
                for (var declaration : declarations) {
                    files.put("/lib/" + declaration.getFileName(), Files.readString(declaration));
                }
            }
        }
        return files;
    }

    private static Map<String, String> clients() throws IOException {
        var made = Main.project().resolve("deploy/clients/target/typescript");
        var files = new HashMap<String, String>();
        try (var all = Files.walk(made)) {
            for (var file : all.filter(one -> one.toString().endsWith(".ts")).toList()) {
                files.put("/" + made.relativize(file), Files.readString(file));
            }
        }
        assertThat(files).containsKeys("/participants/index.ts", "/panels/index.ts", "/events/index.ts");
        return files;
    }

    private static JsonNode seen(Object value) {
        return new ObjectMapper().valueToTree(value);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/typescript", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zajedno.local.Main;

@Order(9)
@ExtendWith(DemoStack.Provider.class)
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    /** These start, stop or load what this stack is. */
    private static final Set<String> NOT_BESIDE_A_RUNNING_STACK = Set.of("up", "down", "test", "bench");

    @Test
    void commandsOfTheReadmeWorkAsWritten(DemoStack demoStack) throws Exception {
        // Given
        demoStack.known();
        var commands = commands(Files.readString(Main.project().resolve("README.md")));

        // When
        var outcomes = new ArrayList<String>();
        for (var command : commands) {
            outcomes.add(command + " → " + run(command, demoStack));
        }

        // Then
        assertThat(commands)
                .anyMatch(command -> command.contains("demo"))
                .anyMatch(command -> command.contains("curl"));
        assertThat(outcomes).allMatch(outcome -> outcome.endsWith("→ 0"));
    }

    private static List<String> commands(String readme) {
        return BLOCK.matcher(readme)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceAll("\\s+# .*", "").strip())
                .filter(line -> !line.isEmpty())
                .filter(line ->
                        NOT_BESIDE_A_RUNNING_STACK.stream().noneMatch(verb -> line.startsWith("./zajedno " + verb)))
                .toList();
    }

    /** The same command for the stack of this test, whose ports are shifted. */
    private static int run(String command, DemoStack demoStack) throws IOException, InterruptedException {
        var shifted = command.replaceAll("\\./zajedno (\\w+)", "./zajedno $1 --port-offset " + demoStack.offset())
                .replace("localhost:8080", demoStack.gateway().getAuthority())
                .replace("curl ", "curl --fail --silent ");
        var log = Path.of("target", "readme-" + Integer.toHexString(command.hashCode()) + ".log");
        var process = new ProcessBuilder("bash", "-c", shifted)
                .directory(Main.project().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}

package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts ./mvnw or ./zajedno with an old JDK gets a new one, or is told in words which one is missing. */
class JdkScriptTest {

    @TempDir
    Path folder;

    @Test
    void oldJdkIsPassedOver() throws Exception {
        // Given
        var old = jdk("17.0.15");

        // When
        var found = run(old, ". ./jdk.sh; find_jdk; printf %s \"$JAVA_HOME\"");

        // Then
        assertThat(found.status()).isZero();
        assertThat(found.said()).isNotEqualTo(old.toString());
        assertThat(Path.of(found.said(), "bin", "javac")).isExecutable();
    }

    @Test
    void newJdkIsTakenAsItIsNamed() throws Exception {
        // Given
        var named = jdk("25.0.3");

        // When
        var found = run(named, ". ./jdk.sh; find_jdk; printf %s \"$JAVA_HOME\"");

        // Then
        assertThat(found.said()).isEqualTo(named.toString());
    }

    @Test
    void missingJdkIsNamed() throws Exception {
        // Given
        var old = jdk("17.0.15");

        // When
        var refused = run(old, ". ./jdk.sh; needed=999; find_jdk; printf 'went on'");

        // Then
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.said()).contains("needs a JDK 999 or newer").doesNotContain("went on");
    }

    private Path jdk(String version) throws IOException {
        var home = Files.createDirectories(folder.resolve(version));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (var program : new String[] {"java", "javac"}) {
            Files.createFile(home.resolve("bin").resolve(program)).toFile().setExecutable(true);
        }
        return home;
    }

    private record ScriptResult(int status, String said) {}

    private static ScriptResult run(Path javaHome, String script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
        builder.directory(Path.of("").toAbsolutePath().toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ScriptResult(process.waitFor(), said);
    }
}

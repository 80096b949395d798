package org.zajedno.kit.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that never bites is none: what the build's compiler is told, it is told here with code that breaks it. */
class NullnessCheckTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern CHECKS = Pattern.compile("<arg>(-Xplugin:ErrorProne [^<]*\\$\\{nullaway[^<]*)</arg>");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");
    private static final String MARKED = "@org.jspecify.annotations.NullMarked package seeded;";
    private static final String UNMARKED = "package seeded;";

    @TempDir
    Path folder;

    @Test
    void nullThatIsNotSaidDoesNotCompile() throws Exception {
        var found = compile(MARKED, "package seeded; class Seeded { String name() { return null; } }");

        assertThat(found).contains("error: [NullAway]");
    }

    @Test
    void packageThatIsNotMarkedDoesNotCompile() throws Exception {
        var found = compile(UNMARKED, "package seeded; class Seeded { String name() { return \"\"; } }");

        assertThat(found).contains("error: [RequireExplicitNullMarking]");
    }

    @Test
    void nullThatIsSaidCompiles() throws Exception {
        var found = compile(MARKED, """
                package seeded;
                import org.jspecify.annotations.Nullable;
                class Seeded { @Nullable String name() { return null; } }""");

        assertThat(found).isEmpty();
    }

    private String compile(String packageInfo, String source) throws IOException, InterruptedException {
        var jars = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()));
        exportsOfTheCompiler().map("-J"::concat).forEach(command::add);
        command.addAll(List.of("-proc:none", "-processorpath", jars, "-classpath", jars, "-d", folder.toString()));
        command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", checks()));
        command.add(written("package-info.java", packageInfo));
        command.add(written("Seeded.java", source));
        var output = folder.resolve("output").toFile();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start()
                .waitFor();
        return text(output);
    }

    private String written(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name), source).toString();
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }

    private static Stream<String> exportsOfTheCompiler() throws IOException {
        return Stream.of(Files.readString(ROOT.resolve(".mvn/jvm.config")).split("\\s+"))
                .filter(option -> option.startsWith("--add-"));
    }

    /** What the root pom tells the compiler, with its properties. */
    private static String checks() throws IOException {
        var pom = Files.readString(ROOT.resolve("pom.xml"));
        var told = CHECKS.matcher(pom).results().findFirst().orElseThrow().group(1);
        return PROPERTY.matcher(told)
                .replaceAll(property -> property(pom, property.group(1)))
                .strip();
    }

    private static String property(String pom, String name) {
        return Pattern.compile("<" + name + ">([^<]*)</" + name + ">")
                .matcher(pom)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}

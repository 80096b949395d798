package org.zajedno.panels.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The compiler of TypeScript. It runs in Deno, as the bundler of the pages does, so that nobody who builds needs Node. All that
 * it needs lies in jars of the test's class path, and is unpacked into {@code target/typescript}.
 */
final class TypeScriptCompiler {

    /** Where an editor finds it too, through {@code tsconfig.json}. */
    static final Path HOME = Path.of("target/typescript").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ClassLoader JARS = TypeScriptCompiler.class.getClassLoader();
    private static final List<String> MACHINES =
            List.of("linux-x64-glibc", "linux-arm64-glibc", "darwin-x64", "darwin-arm64", "win32-x64", "win32-arm64");
    private static final Pattern ENGINE = Pattern.compile("deno(\\.exe)?");
    private static final Pattern COMPILER = Pattern.compile("_tsc\\.js|lib\\..*d\\.ts");
    private static final Pattern TYPES = Pattern.compile(".*\\.d\\.ts|package\\.json");

    private final Path engine;

    private TypeScriptCompiler(Path engine) {
        this.engine = engine;
    }

    static TypeScriptCompiler unpacked() throws IOException {
        for (var folder : List.of("package", "trusted-types")) {
            for (var types : Collections.list(JARS.getResources(folder + "/package.json"))) {
                try (var content = types.openStream()) {
                    var name = new ObjectMapper().readTree(content).path("name").asText();
                    unpack(types, folder, HOME.resolve("node_modules").resolve(name), TYPES);
                }
            }
        }
        var webjar = "META-INF/resources/webjars/typescript/";
        unpack(marker("org.webjars.npm", "typescript"), webjar, HOME.resolve("typescript"), COMPILER);
        // a name from which the engine knows the kind of its modules
        Files.copy(
                HOME.resolve("typescript/lib/_tsc.js"),
                HOME.resolve("typescript/lib/tsc.cjs"),
                StandardCopyOption.REPLACE_EXISTING);
        return new TypeScriptCompiler(unpackEngine());
    }

    /** What is wrong in a project, a line each; empty if nothing is. */
    List<String> faults(Path project) throws IOException, InterruptedException {
        var compiler = HOME.resolve("typescript/lib/tsc.cjs").toString();
        return run(List.of("--allow-env", "--allow-sys", compiler, "--project", project.toString()));
    }

    /** Runs a script, and gives the lines that it prints. */
    List<String> run(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(engine.toString(), "run", "--quiet", "--no-config", "--no-lock", "--no-remote"));
        command.addAll(List.of("--no-npm", "--allow-read"));
        command.addAll(arguments);
        var output = Files.createTempFile(HOME, "output", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(Map.of("DENO_DIR", HOME.resolve("cache").toString(), "NO_COLOR", "1"));
        var process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the engine did not end within " + PATIENCE);
        }
        var printed = Files.readString(output);
        Files.delete(output);
        if (process.exitValue() != 0 && printed.isBlank()) {
            throw new IOException("the engine ended with " + process.exitValue());
        }
        return printed.lines().toList();
    }

    private static Path unpackEngine() throws IOException {
        for (var machine : MACHINES) {
            var marker = marker("org.mvnpm.at.deno", machine);
            if (marker != null) {
                var engine = unpack(marker, "META-INF/resources/_static/" + machine, HOME.resolve("engine"), ENGINE);
                if (!engine.toFile().setExecutable(true)) {
                    throw new IOException("cannot be run: " + engine);
                }
                return engine;
            }
        }
        throw new IOException("the bundler has no engine for this machine");
    }

    /** A file that every package of Maven has, to find its jar by; null if it is not there. */
    private static URL marker(String group, String artifact) {
        return JARS.getResource("META-INF/maven/" + group + "/" + artifact + "/pom.properties");
    }

    /** Unpacks files out of the jar in which another one lies, and gives the last of them. A folder of the version is left out. */
    private static Path unpack(URL marker, String folder, Path to, Pattern wanted) throws IOException {
        Path last = to;
        var jar = URI.create(Objects.requireNonNull(marker, folder).toString().replaceAll("!.*", ""));
        try (var inside = FileSystems.newFileSystem(jar, Map.of());
                var all = Files.walk(inside.getPath(folder))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                if (wanted.matcher(file.getFileName().toString()).matches()) {
                    var path =
                            inside.getPath(folder).relativize(file).toString().replaceFirst("^\\d+\\.\\d+\\.\\d+/", "");
                    last = to.resolve(path);
                    if (!Files.exists(last) || Files.size(last) != Files.size(file)) {
                        Files.createDirectories(last.getParent());
                        Files.copy(file, last, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        return last;
    }
}

package org.zajedno.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** PostgreSQL's programs for this machine, out of the archives that Maven brings. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    static InputStream open() throws IOException {
        return archive().openStream();
    }

    /** The name of the archive with its version, so that another version unpacks beside the old one. */
    static String name() {
        var jar = archive().getPath().replaceFirst("\\.jar!.*$", "");
        return "postgres-" + jar.substring(jar.lastIndexOf("binaries-") + "binaries-".length());
    }

    private static URL archive() {
        var machine = machine();
        return libraries().stream()
                .map(library -> PostgresBinaries.class.getResource("/postgres-" + machine + library + ".txz"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new LocalStackException("There is no PostgreSQL for this kind of machine (" + machine
                        + "): use 64-bit Linux or macOS."));
    }

    private static List<String> libraries() {
        return Files.exists(Path.of("/etc/alpine-release")) ? List.of("-alpine_linux", "") : List.of("");
    }

    private static String machine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        return system + "-" + processor;
    }
}

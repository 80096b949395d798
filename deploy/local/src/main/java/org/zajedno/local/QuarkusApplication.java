package org.zajedno.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built application of a module, and how it is run on little memory and with a quick start. */
record QuarkusApplication(Path folder) {
    private static final String JAR = "quarkus-run.jar";
    private static final String CACHE = "app.aot";
    private static final int HEAP_MEGABYTES = 192;

    static QuarkusApplication of(Path module) {
        return new QuarkusApplication(module.resolve("target/quarkus-app"));
    }

    void requireBuilt() {
        if (!Files.exists(folder.resolve(JAR))) {
            throw new Trouble(folder.resolve(JAR) + " is not there: ./zajedno up builds it, or ./mvnw package does.");
        }
    }

    /** The JVM takes its cache of linked classes only under the relative names with which it was made. */
    List<String> command(Home home, String... flags) {
        var command = new ArrayList<>(Executables.java(home, HEAP_MEGABYTES));
        command.addAll(List.of(flags));
        if (Files.exists(folder.resolve(CACHE))) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.addAll(List.of("-jar", JAR));
        return command;
    }
}

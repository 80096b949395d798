package org.zajedno.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** The process that clears up when the supervisor is killed; while we live it only waits. */
final class Watchdog {
    private final Process process;

    private Watchdog(Process process) {
        this.process = process;
    }

    static Watchdog over(StackDirectory stackDirectory) throws IOException {
        var script = stackDirectory.run().resolve("watchdog.sh");
        try (var source = Watchdog.class.getResourceAsStream("watchdog.sh")) {
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Watchdog(new ProcessBuilder(PartProcess.inOwnGroup(
                        "sh", script.toString(), stackDirectory.run().toString()))
                .redirectErrorStream(true)
                .redirectOutput(stackDirectory.logOf("watchdog").toFile())
                .start());
    }

    /** Lets it go once everything has been stopped in order. */
    void dismiss() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }
}

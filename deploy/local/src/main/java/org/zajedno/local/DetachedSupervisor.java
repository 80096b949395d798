package org.zajedno.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A supervisor that goes on without the terminal; its starter shows what it says until everything is ready. */
final class DetachedSupervisor {
    private final StackDirectory stackDirectory;
    private final PrintWriter out;

    DetachedSupervisor(StackDirectory stackDirectory, PrintWriter out) {
        this.stackDirectory = stackDirectory;
        this.out = out;
    }

    static void tellReady(StackDirectory stackDirectory, boolean whole) throws IOException {
        Files.writeString(outcomeFile(stackDirectory), whole ? "ready" : "incomplete");
    }

    /** Returns the exit status: 0 when everything is ready. */
    int start(List<String> arguments) throws IOException, InterruptedException {
        // on a full disk the one behind could not even write why it ends
        stackDirectory.requireRoom();
        Files.deleteIfExists(outcomeFile(stackDirectory));
        var log = stackDirectory.logOf("supervisor");
        var process = new ProcessBuilder(PartProcess.inOwnGroup(command(arguments)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        var breakOff = new Thread(process::destroy, "break off the start");
        Runtime.getRuntime().addShutdownHook(breakOff);
        var shown = 0L;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS) && !Files.exists(outcomeFile(stackDirectory))) {
            shown = show(log, shown);
        }
        Runtime.getRuntime().removeShutdownHook(breakOff);
        show(log, shown);
        return process.isAlive()
                ? ("ready".equals(Files.readString(outcomeFile(stackDirectory))) ? 0 : 1)
                : Math.max(1, process.exitValue());
    }

    private long show(Path log, long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            var whole = lastLineEnd(bytes);
            out.print(new String(bytes, 0, whole, StandardCharsets.UTF_8));
            out.flush();
            return from + whole;
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        for (var i = bytes.length; i > 0; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }

    private String[] command(List<String> arguments) {
        var command = new ArrayList<>(ExecutableFinder.java(stackDirectory, 128));
        command.addAll(List.of(
                "-Dzajedno.project=" + Main.project(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        return command.toArray(String[]::new);
    }

    private static Path outcomeFile(StackDirectory stackDirectory) {
        return stackDirectory.run().resolve("outcome");
    }
}

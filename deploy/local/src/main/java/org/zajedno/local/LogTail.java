package org.zajedno.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log that a reader can use: no stack frames, no empty lines, nothing endless. */
final class LogTail {
    private static final int BYTES = 64 * 1024;
    private static final int WIDTH = 220;

    private LogTail() {}

    static List<String> of(Path log, int lines) {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - BYTES));
            var bytes = ByteBuffer.allocate(BYTES);
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {
                continue;
            }
            var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            var useful = text.lines()
                    .filter(LogTail::tellsSomething)
                    .map(LogTail::cut)
                    .toList();
            return useful.subList(Math.max(0, useful.size() - lines), useful.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean tellsSomething(String line) {
        var text = line.strip();
        return !text.isEmpty()
                && !text.startsWith("at ")
                && !text.startsWith("... ")
                && !text.startsWith("Suppressed:");
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }
}

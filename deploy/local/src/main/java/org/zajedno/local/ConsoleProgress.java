package org.zajedno.local;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Progress for people: on a terminal a line that moves and says what is being done now, else a line an event. */
final class ConsoleProgress implements ProgressListener, AutoCloseable {
    private static final String CLEAR = "\r\u001b[2K";

    private final PrintWriter out;
    private final boolean terminal;
    private final Map<String, Long> now = new LinkedHashMap<>();
    private final ScheduledExecutorService clock;

    ConsoleProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        this.clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        if (terminal) {
            clock.scheduleAtFixedRate(this::redraw, 250, 500, TimeUnit.MILLISECONDS);
        }
    }

    static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    @Override
    public synchronized void begins(String what) {
        now.put(what, System.nanoTime());
        if (!terminal) {
            line("  … %s".formatted(what));
        }
    }

    @Override
    public synchronized void done(String what, Duration took, String note) {
        now.keySet().removeIf(name -> name.equals(what) || name.startsWith(what + " "));
        line("  ✓ %-16s %7s   %s".formatted(what, seconds(took), note));
    }

    @Override
    public synchronized void failed(String what) {
        now.remove(what);
        line("  ✗ " + what);
    }

    private void line(String text) {
        out.print(terminal ? CLEAR : "");
        out.println(text);
        out.flush();
    }

    private synchronized void redraw() {
        if (!now.isEmpty()) {
            var longest = now.values().stream().mapToLong(Long::longValue).min().orElseThrow();
            out.printf(
                    Locale.ROOT,
                    "%s  … %s (%d s)",
                    CLEAR,
                    String.join(", ", now.keySet()),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - longest));
            out.flush();
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        if (terminal && !now.isEmpty()) {
            out.print(CLEAR);
            out.flush();
        }
    }
}

package org.zajedno.local;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Small programs that stand for a part. */
final class FakePrograms {
    private FakePrograms() {}

    /** A process that bears our mark and would run for a minute. */
    static Process sleeper(StackDirectory stackDirectory) throws IOException {
        return new ProcessBuilder("sh", "-c", "sleep 60; :", PidFile.mark(stackDirectory)).start();
    }

    /** A part that runs that shell script. */
    static Part part(StackDirectory stackDirectory, String name, String script, BooleanSupplier ready) {
        return new Part() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Set<String> needs() {
                return Set.of();
            }

            @Override
            public List<String> ports() {
                return List.of();
            }

            @Override
            public String address() {
                return "nowhere";
            }

            @Override
            public List<String> command() {
                return List.of("sh", "-c", script, PidFile.mark(stackDirectory));
            }

            @Override
            public boolean isReady() {
                return ready.getAsBoolean();
            }
        };
    }
}

package org.zajedno.local;

import picocli.CommandLine.Option;

/** Which of several stacks of a checkout a command is about. */
public final class PortOffset {
    @Option(
            names = "--port-offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "Add N to every port; each offset has data of its own.")
    private int offset;

    public int value() {
        return offset;
    }

    Options options() {
        return Options.of(Main.project(), offset);
    }

    Home home() {
        var options = options();
        return Home.of(options.project(), options.folder());
    }

    /** How to type a command for the same stack. */
    public String command(String verb) {
        return Ports.command(verb, offset);
    }
}

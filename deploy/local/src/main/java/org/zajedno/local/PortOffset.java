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

    StackOptions options() {
        return StackOptions.of(Main.project(), offset);
    }

    StackDirectory home() {
        var stackOptions = options();
        return StackDirectory.of(stackOptions.project(), stackOptions.folder());
    }

    /** How to type a command for the same stack. */
    public String command(String verb) {
        return PortAssignment.command(verb, offset);
    }
}

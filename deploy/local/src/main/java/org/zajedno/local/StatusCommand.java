package org.zajedno.local;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what is up, and of what is not the end of its log. Its exit status is 0 only when everything is up. */
@Command(
        name = "status",
        description = "Says what is up, its address and memory, and the end of the log of what is not.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final String ROW = "%-14s %-10s %-12s %8s  %s%n";
    private static final long MEGABYTE = 1024L * 1024;

    @Mixin
    private PortOffset offset;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var all = PartStatus.of(offset.options());
        out.printf(ROW, "part", "state", "ready after", "memory", "address");
        for (var part : all) {
            out.printf(
                    ROW,
                    part.name(),
                    part.state(),
                    part.readyAfter().map(ConsoleProgress::seconds).orElse(""),
                    part.memoryBytes() == 0 ? "" : part.memoryBytes() / MEGABYTE + " MB",
                    part.address());
        }
        out.printf(
                ROW,
                "together",
                "",
                "",
                all.stream().mapToLong(PartStatus::memoryBytes).sum() / MEGABYTE + " MB",
                "");
        out.printf("%n%s%n", MailPart.whereToRead(offset.options().ports()));
        for (var part : all) {
            if (!part.logEnd().isEmpty()) {
                out.printf("%n%s is %s; its log ended with%n", part.name(), part.state());
                part.logEnd().forEach(line -> out.println("    " + line));
            }
        }
        var allUp = all.stream().allMatch(part -> part.state() == PartStatus.State.READY);
        return allUp ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}

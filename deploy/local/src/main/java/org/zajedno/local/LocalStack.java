package org.zajedno.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The whole of Zajedno running on this machine. Whoever starts it holds it: when the holder closes it, or dies in
 * whatever way, every part goes down with it.
 */
public final class LocalStack implements AutoCloseable {
    private final StackOptions stackOptions;
    private final StackDirectory stackDirectory;
    private final SupervisorLock supervisorLock;
    private final Thread atExit = new Thread(this::stop, "stop the local stack");
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Map<String, PartProcess> running = new LinkedHashMap<>();
    private volatile PortAssignment portAssignment;
    private volatile @Nullable Watchdog watchdog;
    private @Nullable RestartPolicy restartPolicy;
    private volatile boolean over;

    private LocalStack(StackOptions stackOptions, StackDirectory stackDirectory, SupervisorLock supervisorLock) {
        this.stackOptions = stackOptions;
        this.stackDirectory = stackDirectory;
        this.supervisorLock = supervisorLock;
        this.portAssignment = stackOptions.ports();
    }

    /**
     * Starts the parts that the options name and returns when all are ready.
     *
     * @throws LocalStackException in one plain sentence, with everything stopped again, when that cannot be had
     */
    public static LocalStack start(StackOptions stackOptions) {
        var stackDirectory = StackDirectory.of(stackOptions.project(), stackOptions.folder());
        var supervisorLock = SupervisorLock.take(stackDirectory)
                .orElseThrow(() ->
                        new LocalStackException("Zajedno is running already (process %s): %s shows it, %s stops it."
                                .formatted(
                                        SupervisorLock.holder(stackDirectory)
                                                .map(String::valueOf)
                                                .orElse("unknown"),
                                        stackOptions.ports().command("status"),
                                        stackOptions.ports().command("down"))));
        var stack = new LocalStack(stackOptions, stackDirectory, supervisorLock);
        try {
            stack.begin();
            return stack;
        } catch (IOException e) {
            stack.stop();
            throw LocalStackException.of("The local stack could not be started", e);
        } catch (InterruptedException e) {
            stack.stop();
            Thread.currentThread().interrupt();
            throw new LocalStackException("The start was broken off; everything is stopped again.");
        } catch (RuntimeException e) {
            var brokenOff = stack.over;
            stack.stop();
            throw brokenOff ? new LocalStackException("The start was broken off; everything is stopped again.") : e;
        }
    }

    /** Whether every application was run and stopped in order since it was built, so that it starts as fast as it can. */
    public static boolean isStartNoted(StackOptions stackOptions) {
        return PartList.of(
                        StackDirectory.of(stackOptions.project(), stackOptions.folder()), stackOptions.ports(), false)
                .stream()
                .allMatch(Part::isStartNoted);
    }

    private void begin() throws IOException, InterruptedException {
        supervisorLock.sign(stackDirectory);
        Runtime.getRuntime().addShutdownHook(atExit);
        var left = OrphanProcesses.clear(stackDirectory);
        if (!left.isEmpty()) {
            stackOptions.progress().done("stopped what a killed run had left", Duration.ZERO, String.join(", ", left));
        }
        if (stackOptions.fresh()) {
            stackDirectory.forgetData();
        }
        stackDirectory.requireRoom();
        var parts = PartList.of(stackDirectory, portAssignment, stackOptions.notesStart()).stream()
                .filter(part -> stackOptions.only().contains(part.name()))
                .toList();
        requireFreePorts(parts);
        SoftwareArchive.sweep(stackDirectory.software());
        watchdog = Watchdog.over(stackDirectory);
        parts.forEach(this::put);
        new StartSequence(List.copyOf(running.values()), stackOptions.progress()).untilReady();
        if (stackOptions.keepsUp()) {
            restartPolicy = new RestartPolicy(stackOptions.progress());
            running.values().forEach(restartPolicy::watch);
        }
    }

    private void requireFreePorts(List<Part> parts) {
        var names = parts.stream().flatMap(part -> part.ports().stream()).toList();
        var taken = portAssignment.taken(names);
        if (!taken.isEmpty()) {
            var beside = portAssignment.nextFreeOffset();
            throw new LocalStackException((taken.size() == 1
                            ? "Port " + taken.getFirst() + " is"
                            : "Ports " + String.join(", ", taken) + " are")
                    + " in use by another program: stop it"
                    + (beside.isPresent()
                            ? ", or start beside it with " + PortAssignment.command("up", beside.getAsInt()) + "."
                            : "."));
        }
    }

    private PartProcess put(Part part) {
        var process =
                new PartProcess(part, stackDirectory, stackOptions.environment().getOrDefault(part.name(), Map.of()));
        running.put(part.name(), process);
        return process;
    }

    /** Where a part is reached: a base URL, a JDBC URL, or the broker's host and port. */
    public String address(String part) {
        return part(part).part().address();
    }

    /** Where a service's or the gateway's health and metrics are. */
    public URI management(String part) {
        return URI.create("http://localhost:" + portAssignment.of(part + "-management"));
    }

    /** The issuer of every token of this stack. */
    public String issuer() {
        return KeycloakPart.issuer(portAssignment);
    }

    public PortAssignment ports() {
        return portAssignment;
    }

    /** The process id of a part that runs; refuses one that does not. */
    public long pid(String part) {
        return part(part)
                .process()
                .orElseThrow(() -> new LocalStackException(part + " is not running."))
                .pid();
    }

    /** As {@code kill -9}; returns when the process is gone. Where the stack keeps its parts up it comes back by itself. */
    public void kill(String part) throws InterruptedException {
        part(part).kill();
    }

    /** Stops one part in order and leaves it down. */
    public void stopPart(String part) {
        if (restartPolicy != null) {
            restartPolicy.forget(part(part));
        }
        part(part).stop();
    }

    /** Starts a part that is down and returns when it is ready. */
    public void startPart(String part) throws InterruptedException {
        new StartSequence(List.of(part(part)), stackOptions.progress()).untilReady();
        if (restartPolicy != null) {
            restartPolicy.watch(part(part));
        }
    }

    /**
     * Starts one more instance of a service, on free ports, and returns when it is ready.
     *
     * @return its name, for the other methods
     */
    public String startSecond(String service) throws InterruptedException {
        var name = service + "-2";
        if (!running.containsKey(name)) {
            var more = new LinkedHashMap<>(portAssignment.numbers());
            more.put(name, PortAssignment.oneFree());
            more.put(name + "-management", PortAssignment.oneFree());
            portAssignment = new PortAssignment(more);
            put(new ServicePart(name, service, stackDirectory, portAssignment, false));
        }
        startPart(name);
        return name;
    }

    private PartProcess part(String name) {
        var process = running.get(name);
        if (process == null) {
            throw new LocalStackException("The stack was started without a part named " + name + ".");
        }
        return process;
    }

    /** Waits until somebody stops the stack. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Stops everything, the last started first; more than once does nothing. */
    public synchronized void stop() {
        if (over) {
            return;
        }
        over = true;
        try {
            if (restartPolicy != null) {
                restartPolicy.close();
            }
            StopSequence.inReverse(List.copyOf(running.values()), stackOptions.progress());
            var watching = watchdog;
            if (watching != null) {
                watching.dismiss();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            supervisorLock.close();
            stopped.countDown();
            forgetExitHook();
        }
    }

    private void forgetExitHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the program is ending: the hook is what runs us
        }
    }

    @Override
    public void close() {
        stop();
    }
}

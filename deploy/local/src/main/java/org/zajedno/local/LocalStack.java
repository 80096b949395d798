package org.zajedno.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The whole of Zajedno running on this machine. Whoever starts it holds it: when the holder closes it, or dies in
 * whatever way, every part goes down with it.
 */
public final class LocalStack implements AutoCloseable {
    private final Options options;
    private final Home home;
    private final Lock lock;
    private final Thread atExit = new Thread(this::stop, "stop the local stack");
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Map<String, PartProcess> running = new LinkedHashMap<>();
    private volatile Ports ports;
    private Watchdog watchdog;
    private Keeper keeper;
    private volatile boolean over;

    private LocalStack(Options options, Home home, Lock lock) {
        this.options = options;
        this.home = home;
        this.lock = lock;
        this.ports = options.ports();
    }

    /**
     * Starts the parts that the options name and returns when all are ready.
     *
     * @throws Trouble in one plain sentence, with everything stopped again, when that cannot be had
     */
    public static LocalStack start(Options options) {
        var home = Home.of(options.project(), options.folder());
        var lock = Lock.take(home)
                .orElseThrow(() -> new Trouble("Zajedno is running already (process %s): %s shows it, %s stops it."
                        .formatted(
                                Lock.holder(home).map(String::valueOf).orElse("unknown"),
                                options.ports().command("status"),
                                options.ports().command("down"))));
        var stack = new LocalStack(options, home, lock);
        try {
            stack.begin();
            return stack;
        } catch (IOException e) {
            stack.stop();
            throw Trouble.of("The local stack could not be started", e);
        } catch (InterruptedException e) {
            stack.stop();
            Thread.currentThread().interrupt();
            throw new Trouble("The start was broken off; everything is stopped again.");
        } catch (RuntimeException e) {
            var brokenOff = stack.over;
            stack.stop();
            throw brokenOff ? new Trouble("The start was broken off; everything is stopped again.") : e;
        }
    }

    /** Whether every application was run and stopped in order since it was built, so that it starts as fast as it can. */
    public static boolean isStartNoted(Options options) {
        return Parts.of(Home.of(options.project(), options.folder()), options.ports(), false).stream()
                .allMatch(Part::isStartNoted);
    }

    private void begin() throws IOException, InterruptedException {
        lock.sign(home);
        Runtime.getRuntime().addShutdownHook(atExit);
        var left = LeftOvers.clear(home);
        if (!left.isEmpty()) {
            options.progress().done("stopped what a killed run had left", Duration.ZERO, String.join(", ", left));
        }
        if (options.fresh()) {
            home.forgetData();
        }
        home.requireRoom();
        var parts = Parts.of(home, ports, options.notesStart()).stream()
                .filter(part -> options.only().contains(part.name()))
                .toList();
        requireFreePorts(parts);
        Software.sweep(home.software());
        watchdog = Watchdog.over(home);
        parts.forEach(this::put);
        new Starting(List.copyOf(running.values()), options.progress()).untilReady();
        if (options.keepsUp()) {
            keeper = new Keeper(options.progress());
            running.values().forEach(keeper::watch);
        }
    }

    private void requireFreePorts(List<Part> parts) {
        var names = parts.stream().flatMap(part -> part.ports().stream()).toList();
        var taken = ports.taken(names);
        if (!taken.isEmpty()) {
            var beside = ports.nextFreeOffset();
            throw new Trouble((taken.size() == 1
                            ? "Port " + taken.getFirst() + " is"
                            : "Ports " + String.join(", ", taken) + " are")
                    + " in use by another program: stop it"
                    + (beside.isPresent()
                            ? ", or start beside it with " + Ports.command("up", beside.getAsInt()) + "."
                            : "."));
        }
    }

    private PartProcess put(Part part) {
        var process = new PartProcess(part, home, options.environment().getOrDefault(part.name(), Map.of()));
        running.put(part.name(), process);
        return process;
    }

    /** Where a part is reached: a base URL, a JDBC URL, or the broker's host and port. */
    public String address(String part) {
        return part(part).part().address();
    }

    /** Where a service's or the gateway's health and metrics are. */
    public URI management(String part) {
        return URI.create("http://localhost:" + ports.of(part + "-management"));
    }

    /** The issuer of every token of this stack. */
    public String issuer() {
        return Keycloak.issuer(ports);
    }

    public Ports ports() {
        return ports;
    }

    /** The process id of a part that runs; refuses one that does not. */
    public long pid(String part) {
        return part(part)
                .process()
                .orElseThrow(() -> new Trouble(part + " is not running."))
                .pid();
    }

    /** As {@code kill -9}; returns when the process is gone. Where the stack keeps its parts up it comes back by itself. */
    public void kill(String part) throws InterruptedException {
        part(part).kill();
    }

    /** Stops one part in order and leaves it down. */
    public void stopPart(String part) {
        if (keeper != null) {
            keeper.forget(part(part));
        }
        part(part).stop();
    }

    /** Starts a part that is down and returns when it is ready. */
    public void startPart(String part) throws InterruptedException {
        new Starting(List.of(part(part)), options.progress()).untilReady();
        if (keeper != null) {
            keeper.watch(part(part));
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
            var more = new LinkedHashMap<>(ports.numbers());
            more.put(name, Ports.oneFree());
            more.put(name + "-management", Ports.oneFree());
            ports = new Ports(more);
            put(new QuarkusService(name, service, home, ports, false));
        }
        startPart(name);
        return name;
    }

    private PartProcess part(String name) {
        var process = running.get(name);
        if (process == null) {
            throw new Trouble("The stack was started without a part named " + name + ".");
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
            if (keeper != null) {
                keeper.close();
            }
            Stopping.inReverse(List.copyOf(running.values()), options.progress());
            if (watchdog != null) {
                watchdog.dismiss();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
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

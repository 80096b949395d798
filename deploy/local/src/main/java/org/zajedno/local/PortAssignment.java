package org.zajedno.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * The loopback ports of one stack, by the name of what listens there: a part's name for its main port,
 * {@code <part>-management} for health and metrics, {@code kafka-controller} for the broker's own talk.
 */
public record PortAssignment(Map<String, Integer> numbers) {
    private static final int LARGEST_OFFSET = 40000;
    private static final int TRIES = 100;
    private static final Map<String, Integer> USUAL = usual();

    public PortAssignment {
        numbers = Map.copyOf(numbers);
    }

    /** The documented ports, each moved up by {@code offset}. */
    public static PortAssignment shifted(int offset) {
        if (offset < 0 || offset > LARGEST_OFFSET) {
            throw new LocalStackException("The port offset must lie between 0 and 40000: " + offset + " does not.");
        }
        var numbers = new LinkedHashMap<String, Integer>();
        USUAL.forEach((name, port) -> numbers.put(name, port + offset));
        return new PortAssignment(numbers);
    }

    /**
     * Ports that were free a moment ago, for a stack beside any other. They lie below those that the system gives to
     * connections: one of those may be taken before the part starts.
     */
    public static PortAssignment free() {
        return ThreadLocalRandom.current()
                .ints(1_000, 13_000)
                .limit(TRIES)
                .filter(offset -> USUAL.values().stream().allMatch(port -> isFree(port + offset)))
                .mapToObj(PortAssignment::shifted)
                .findFirst()
                .orElseThrow(PortAssignment::noneFree);
    }

    /** One more free port, for a second instance of a service. */
    static int oneFree() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .limit(TRIES)
                .filter(PortAssignment::isFree)
                .findFirst()
                .orElseThrow(PortAssignment::noneFree);
    }

    private static LocalStackException noneFree() {
        return new LocalStackException("No free port could be had on this machine.");
    }

    /** The port of that name; an unknown name is a mistake of the caller. */
    public int of(String name) {
        var port = numbers.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no port is named " + name);
        }
        return port;
    }

    /** How to type a command for the stack on these ports. */
    String command(String verb) {
        return command(verb, offset());
    }

    static String command(String verb, int offset) {
        return "./zajedno " + verb + (offset == 0 ? "" : " --port-offset " + offset);
    }

    /** By how much the gateway's port, and with {@link #shifted} every one, differs from the documented one. */
    public int offset() {
        return of("gateway") - shifted(0).of("gateway");
    }

    /** The ports among the named ones on which something listens already, as "8080 (gateway)". */
    List<String> taken(List<String> names) {
        return names.stream()
                .filter(name -> !isFree(of(name)))
                .map(name -> of(name) + " (" + name + ")")
                .toList();
    }

    /**
     * The next larger offset at which nothing listens on any port of a whole stack: one stack's ports for requests may be
     * another one's for management, so that no distance between two stacks is good for all.
     */
    OptionalInt nextFreeOffset() {
        return IntStream.rangeClosed(offset() + 1, LARGEST_OFFSET)
                .filter(candidate -> USUAL.values().stream().allMatch(port -> isFree(port + candidate)))
                .findFirst();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // A port in TIME_WAIT after the last run is free; one that somebody listens on is not.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<String, Integer> usual() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("gateway", 8080);
        ports.put("gateway-management", 9100);
        ports.put("keycloak", 8081);
        ports.put("participants", 8101);
        ports.put("participants-management", 9101);
        ports.put("panels", 8102);
        ports.put("panels-management", 9102);
        ports.put("events", 8103);
        ports.put("events-management", 9103);
        ports.put("dissemination", 8104);
        ports.put("dissemination-management", 9104);
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        ports.put("kafka-controller", 19093);
        ports.put("mail", 13025);
        ports.put("mail-imap", 13143);
        ports.put("mail-web", 18025);
        return ports;
    }
}

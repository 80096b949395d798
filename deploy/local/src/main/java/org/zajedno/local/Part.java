package org.zajedno.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A program of the stack: what it needs, how it is started, and how it shows that it is ready. */
interface Part {
    String name();

    /** Names of the parts that must be ready before this one is started. */
    Set<String> needs();

    /** Names of the ports, in {@link PortAssignment}, on which it will listen. */
    List<String> ports();

    /** Where people and programs reach it. */
    String address();

    /** Whether {@link #prepare} has little to do, so that nobody need be told of it. */
    default boolean isPrepared() {
        return true;
    }

    /** Everything that can be done before the needed parts are up, as unpacking; repeatable. */
    default void prepare() throws Exception {}

    /** What must be done right before the start, with the needed parts up; repeatable. */
    default void beforeStart() throws Exception {}

    List<String> command();

    /** Where its process works; the folder of the stack where it says nothing. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    default Map<String, String> environment() {
        return Map.of();
    }

    /** One quick look whether it can do its work; never throws for "not yet". */
    boolean isReady();

    default void whenReady() throws Exception {}

    /** PostgreSQL waits for its clients on TERM and ends their sessions on INT. */
    default String stopSignal() {
        return "TERM";
    }

    default Duration patience() {
        return Duration.ofMinutes(2);
    }

    /** How long it may take to stop in order. */
    default Duration toStop() {
        return Duration.ofSeconds(20);
    }

    /** Whether its next start can make use of what an earlier one noted, or never could. */
    default boolean isStartNoted() {
        return true;
    }

    /** What is left to do once it has stopped in order. */
    default void afterStop() {}

    /** Whether the end of the log tells of something that passes by itself within moments. */
    default boolean passes(List<String> logEnd) {
        return false;
    }
}

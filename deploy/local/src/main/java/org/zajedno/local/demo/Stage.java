package org.zajedno.local.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Where the steps are played: the API, what is known so far, and the page that is told a line a step. */
final class Stage {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    private static final int LONGEST_FACT = 110;

    private final Api api;
    private final Known known;
    private final PrintWriter out;
    private int step;

    Stage(Api api, Known known, PrintWriter out) {
        this.api = api;
        this.known = known;
        this.out = out;
    }

    Call as(String user) {
        return api.as(user).patiently();
    }

    Call asNobody() {
        return api.asNobody().patiently();
    }

    void learn(String what, String id) {
        known.learn(what, id);
    }

    String id(String what) {
        return known.id(what);
    }

    Known known() {
        return known;
    }

    void begin(String title) {
        step++;
        out.printf("%n%2d  %s%n", step, title);
        out.flush();
    }

    /** Says who did what, the request, and what came back. */
    Reply told(String what, Reply reply, String fact) {
        out.printf(
                "%2d  %-12s %-58s %s → %d%s%n",
                step,
                reply.user(),
                what,
                reply.request(),
                reply.status(),
                fact.isEmpty() ? "" : "  " + shortened(fact));
        out.flush();
        return reply;
    }

    private static String shortened(String fact) {
        return fact.length() <= LONGEST_FACT
                ? fact
                : fact.substring(0, LONGEST_FACT).strip() + "…";
    }

    /** Says something that is no request of its own. */
    void note(String what) {
        out.println("    " + what);
        out.flush();
    }

    /** Asks again and again until the reply is as it must be; fails after a minute. */
    Reply eventually(String what, Supplier<Reply> question, Predicate<Reply> isThere) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var reply = question.get();
        while (!isThere.test(reply)) {
            if (System.nanoTime() > deadline) {
                throw new StepFailed("After %d s it was not so: %s. %s answered %d: %s"
                        .formatted(PATIENCE.toSeconds(), what, reply.request(), reply.status(), reply.body()));
            }
            pause();
            reply = question.get();
        }
        return reply;
    }

    private static void pause() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new StepFailed("The demonstration was broken off.");
        }
    }
}

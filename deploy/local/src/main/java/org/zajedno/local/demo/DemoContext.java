package org.zajedno.local.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What every step needs: the API, the ids that are known so far, and a line of output for each step. */
final class DemoContext {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    private static final int LONGEST_FACT = 110;

    private final ApiClient apiClient;
    private final DemoState demoState;
    private final PrintWriter out;
    private int step;

    DemoContext(ApiClient apiClient, DemoState demoState, PrintWriter out) {
        this.apiClient = apiClient;
        this.demoState = demoState;
        this.out = out;
    }

    ApiRequest as(String user) {
        return apiClient.as(user).patiently();
    }

    ApiRequest asNobody() {
        return apiClient.asNobody().patiently();
    }

    void learn(String what, String id) {
        demoState.learn(what, id);
    }

    String id(String what) {
        return demoState.id(what);
    }

    DemoState known() {
        return demoState;
    }

    void begin(String title) {
        step++;
        out.printf("%n%2d  %s%n", step, title);
        out.flush();
    }

    /** Says who did what, the request, and what came back. */
    ApiResponse report(String what, ApiResponse apiResponse, String fact) {
        out.printf(
                "%2d  %-12s %-58s %s → %d%s%n",
                step,
                apiResponse.user(),
                what,
                apiResponse.request(),
                apiResponse.status(),
                fact.isEmpty() ? "" : "  " + shortened(fact));
        out.flush();
        return apiResponse;
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
    ApiResponse eventually(String what, Supplier<ApiResponse> question, Predicate<ApiResponse> isThere) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var apiResponse = question.get();
        while (!isThere.test(apiResponse)) {
            if (System.nanoTime() > deadline) {
                throw new DemoStepException("After %d s it was not so: %s. %s answered %d: %s"
                        .formatted(
                                PATIENCE.toSeconds(),
                                what,
                                apiResponse.request(),
                                apiResponse.status(),
                                apiResponse.body()));
            }
            pause();
            apiResponse = question.get();
        }
        return apiResponse;
    }

    private static void pause() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new DemoStepException("The demonstration was broken off.");
        }
    }
}

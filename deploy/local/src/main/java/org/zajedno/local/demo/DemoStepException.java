package org.zajedno.local.demo;

/** A step of the demonstration did not hold; the message says which request and what came back. */
public final class DemoStepException extends RuntimeException {
    public DemoStepException(String message) {
        super(message);
    }

    /** Fails the step with that sentence unless the condition holds. */
    public static void unless(boolean holds, String message) {
        if (!holds) {
            throw new DemoStepException(message);
        }
    }
}

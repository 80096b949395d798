package org.zajedno.local.demo;

/** A step of the chain; fails where something does not come back as it must. */
@FunctionalInterface
interface DemoStep {
    void play(DemoContext demo);
}

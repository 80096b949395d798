package org.zajedno.seeded.two;

/** Uses its twin, which uses it. */
public final class Twin {

    private org.zajedno.seeded.one.Twin other;
}

package org.zajedno.seeded.one;

/** Uses its twin, which uses it. */
public final class Twin {

    private org.zajedno.seeded.two.Twin other;
}

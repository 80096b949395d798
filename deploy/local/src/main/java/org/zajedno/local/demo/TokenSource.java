package org.zajedno.local.demo;

/** Where bearer tokens of demo users come from. */
@FunctionalInterface
public interface TokenSource {
    /** A token of that user that is valid for some minutes. */
    String of(String user) throws InterruptedException;
}

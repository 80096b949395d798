package org.zajedno.gateway.framing;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class Main {

    private Main() {}

    /** Lets Netty find {@link StrictDecoderExtension} before the first connection, then runs until it is told to stop. */
    public static void main(String... arguments) {
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        Quarkus.run(arguments);
    }
}

package org.zajedno.local;

import java.util.ArrayList;
import java.util.List;

/** The parts of a stack, in the order in which they are started. */
final class Parts {
    private Parts() {}

    static List<Part> of(Home home, Ports ports, boolean notesStart) {
        var parts = new ArrayList<Part>();
        parts.add(new Postgres(home, ports));
        parts.add(new Kafka(home, ports));
        parts.add(new Keycloak(home, ports));
        parts.add(new Mail(home, ports));
        for (var service : QuarkusService.NAMES) {
            parts.add(new QuarkusService(service, service, home, ports, notesStart));
        }
        parts.add(new Gateway(home, ports, notesStart));
        return parts;
    }
}

package org.zajedno.local;

import java.util.ArrayList;
import java.util.List;

/** The parts of a stack, in the order in which they are started. */
final class PartList {
    private PartList() {}

    static List<Part> of(StackDirectory stackDirectory, PortAssignment portAssignment, boolean notesStart) {
        var parts = new ArrayList<Part>();
        parts.add(new PostgresPart(stackDirectory, portAssignment));
        parts.add(new KafkaPart(stackDirectory, portAssignment));
        parts.add(new KeycloakPart(stackDirectory, portAssignment));
        parts.add(new MailPart(stackDirectory, portAssignment));
        for (var service : ServicePart.NAMES) {
            parts.add(new ServicePart(service, service, stackDirectory, portAssignment, notesStart));
        }
        parts.add(new GatewayPart(stackDirectory, portAssignment, notesStart));
        return parts;
    }
}

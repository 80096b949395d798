package org.zajedno.events;

import java.util.List;
import org.zajedno.kit.testing.FactContracts;

class EventsFactContractsTest extends FactContracts {

    @Override
    protected List<String> types() {
        return List.of("EventAnnounced", "ReachRecorded", "AttendanceNoted", "WithdrawalAcknowledged");
    }
}

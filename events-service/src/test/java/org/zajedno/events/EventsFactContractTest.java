package org.zajedno.events;

import java.util.List;
import org.zajedno.kit.testing.FactContractTestBase;

class EventsFactContractTest extends FactContractTestBase {

    @Override
    protected List<String> types() {
        return List.of("EventAnnounced", "ReachRecorded", "AttendanceNoted", "WithdrawalAcknowledged");
    }
}

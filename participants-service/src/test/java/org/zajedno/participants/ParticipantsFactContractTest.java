package org.zajedno.participants;

import java.util.List;
import org.zajedno.kit.testing.FactContractTestBase;

class ParticipantsFactContractTest extends FactContractTestBase {

    @Override
    protected List<String> types() {
        return List.of(
                "StudyRegistered",
                "ConsentGiven",
                "ConsentStandingChanged",
                "ConsentVersionsEnded",
                "ConsentWithdrawn",
                "IdentityErased");
    }
}

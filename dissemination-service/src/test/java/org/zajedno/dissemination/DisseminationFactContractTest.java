package org.zajedno.dissemination;

import java.util.List;
import org.zajedno.kit.testing.FactContractTestBase;

class DisseminationFactContractTest extends FactContractTestBase {

    @Override
    protected List<String> types() {
        return List.of("EditionPublished", "EditionWithdrawn", "WithdrawalAcknowledged");
    }
}

package org.zajedno.dissemination;

import java.util.List;
import org.zajedno.kit.testing.FactContracts;

class DisseminationFactContractsTest extends FactContracts {

    @Override
    protected List<String> types() {
        return List.of("EditionPublished", "EditionWithdrawn", "WithdrawalAcknowledged");
    }
}

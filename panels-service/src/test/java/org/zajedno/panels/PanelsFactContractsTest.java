package org.zajedno.panels;

import java.util.List;
import org.zajedno.kit.testing.FactContractTestBase;

class PanelsFactContractsTest extends FactContractTestBase {

    @Override
    protected List<String> types() {
        return List.of(
                "ReviewRequestOpened",
                "CommentSubmitted",
                "CommentAnswered",
                "CommentRetracted",
                "MaterialVersionReleased",
                "ContributionCredited",
                "WithdrawalAcknowledged",
                "ConcernGathered",
                "ImpactRecorded",
                "GrippReportFrozen");
    }
}

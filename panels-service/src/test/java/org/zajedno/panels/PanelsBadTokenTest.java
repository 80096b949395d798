package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.BadTokenTestBase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class PanelsBadTokenTest extends BadTokenTestBase {

    @Override
    protected String path() {
        return "/v1/panels";
    }

    @Override
    protected TestTokens caller() {
        return TestTokens.of("ppi-lead").in("RS");
    }
}

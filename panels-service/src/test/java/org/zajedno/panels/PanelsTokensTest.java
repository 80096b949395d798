package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RefusesBadTokens;
import org.zajedno.kit.testing.Tokens;

@QuarkusTest
class PanelsTokensTest extends RefusesBadTokens {

    @Override
    protected String path() {
        return "/v1/panels";
    }

    @Override
    protected Tokens caller() {
        return Tokens.of("ppi-lead").in("RS");
    }
}

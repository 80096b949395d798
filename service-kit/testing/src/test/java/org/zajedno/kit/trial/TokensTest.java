package org.zajedno.kit.trial;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RefusesBadTokens;
import org.zajedno.kit.testing.Tokens;

@QuarkusTest
class TokensTest extends RefusesBadTokens {

    @Override
    protected String path() {
        return "/v1/things";
    }

    @Override
    protected Tokens caller() {
        return Tokens.of("country-team").in("RS");
    }
}

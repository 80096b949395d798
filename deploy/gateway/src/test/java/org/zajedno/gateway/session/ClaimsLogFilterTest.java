package org.zajedno.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;
import org.zajedno.gateway.support.GatewayTestResource;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class ClaimsLogFilterTest {

    private static Stream<Handler> within(Handler handler) {
        return handler instanceof ExtHandler nest && nest.getHandlers().length > 0
                ? Arrays.stream(nest.getHandlers()).flatMap(ClaimsLogFilterTest::within)
                : Stream.of(handler);
    }

    @Test
    void consoleWritesWhyATokenWasRefusedAndNotWhoseItWas() {
        // Given
        var entry = new ExtLogRecord(
                Level.SEVERE,
                "ID token verification has failed: %s",
                ExtLogRecord.FormatStyle.PRINTF,
                ClaimsLogFilterTest.class.getName());
        entry.setParameters(new Object[] {
            "JWT (claims->{\"sub\":\"4f2c\",\"realm_access\":{\"roles\":[\"country-team\"]}}) rejected due to invalid claims."
        });
        var console = Arrays.stream(Logger.getLogger("").getHandlers())
                .flatMap(ClaimsLogFilterTest::within)
                .filter(ConsoleHandler.class::isInstance)
                .findFirst()
                .orElseThrow();
        // When
        console.getFilter().isLoggable(entry);
        // Then
        assertEquals(
                "ID token verification has failed: JWT (claims kept back) rejected due to invalid claims.",
                entry.getMessage());
    }
}

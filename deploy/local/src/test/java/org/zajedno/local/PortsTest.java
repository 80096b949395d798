package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void offsetMovesEveryPort() {
        // Given the documented ports
        // When
        var ports = Ports.shifted(100);
        // Then
        assertThat(ports.numbers())
                .containsEntry("gateway", 8180)
                .containsEntry("keycloak", 8181)
                .containsEntry("dissemination-management", 9204)
                .containsEntry("postgres", 15532)
                .containsEntry("kafka", 19192)
                .containsEntry("mail", 13125);
    }

    @Test
    void offsetThatLeavesThePortRangeIsRefused() {
        // Given an offset beyond what ports there are
        // When, Then
        assertThatThrownBy(() -> Ports.shifted(60000))
                .isInstanceOf(Trouble.class)
                .hasMessage("The port offset must lie between 0 and 40000: 60000 does not.");
    }

    @Test
    void freePortsDiffer() {
        // Given nothing
        // When
        var ports = Ports.free();
        // Then
        assertThat(ports.numbers().values()).doesNotHaveDuplicates().hasSize(17);
    }

    @Test
    void portInUseIsNamedWithItsPart() throws IOException {
        // Given
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(Map.of("gateway", other.getLocalPort(), "keycloak", Ports.oneFree()));
            // When
            var taken = ports.taken(List.of("gateway", "keycloak"));
            // Then
            assertThat(taken).containsExactly(other.getLocalPort() + " (gateway)");
        }
    }
}

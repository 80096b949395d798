package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortAssignmentTest {
    @Test
    void offsetMovesEveryPort() {
        // Given the documented ports
        // When
        var ports = PortAssignment.shifted(100);
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
        assertThatThrownBy(() -> PortAssignment.shifted(60000))
                .isInstanceOf(LocalStackException.class)
                .hasMessage("The port offset must lie between 0 and 40000: 60000 does not.");
    }

    @Test
    void freePortsDifferAndAreNoneThatConnectionsTake() {
        // Given Linux, which gives connections the ports from 32768
        // When
        var ports = PortAssignment.free();
        // Then
        assertThat(ports.numbers().values()).doesNotHaveDuplicates().hasSize(17).allMatch(port -> port < 32_768);
    }

    @Test
    void portInUseIsNamedWithItsPart() throws IOException {
        // Given
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports =
                    new PortAssignment(Map.of("gateway", other.getLocalPort(), "keycloak", PortAssignment.oneFree()));
            // When
            var taken = ports.taken(List.of("gateway", "keycloak"));
            // Then
            assertThat(taken).containsExactly(other.getLocalPort() + " (gateway)");
        }
    }

    @Test
    void nextOffsetAtWhichAWholeStackFitsIsNamed() throws IOException {
        // Given a stack that was started on the ports of an offset, and a program on a management port of the next one
        var offset = 21_000;
        try (var held = new OccupiedPort()) {
            PortAssignment.shifted(offset).numbers().values().forEach(held::listen);
            held.listen(PortAssignment.shifted(offset + 5).of("events-management"));
            // When
            var next = PortAssignment.shifted(offset).nextFreeOffset().orElseThrow();
            // Then
            assertThat(next).isGreaterThan(offset).isNotEqualTo(offset + 5);
            assertThat(PortAssignment.shifted(next)
                            .taken(List.copyOf(
                                    PortAssignment.shifted(next).numbers().keySet())))
                    .isEmpty();
        }
    }

    @Test
    void offsetThatPutsAPortOnAnotherStacksManagementIsFoundOut() throws IOException {
        // Given
        try (var held = new OccupiedPort()) {
            held.listen(PortAssignment.shifted(20_000).of("panels-management"));
            // When
            var taken = PortAssignment.shifted(21_000).taken(List.of("participants", "panels"));
            // Then
            assertThat(taken).containsExactly("29102 (panels)");
        }
    }

    /** Ports on which something listens. */
    private static final class OccupiedPort implements AutoCloseable {
        private final List<ServerSocket> sockets = new ArrayList<>();

        void listen(int port) {
            try {
                sockets.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }
}

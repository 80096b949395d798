package org.zajedno.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.settings.ServiceAddresses;

class RouteTableTest {

    static final List<String> SERVICES = ServiceAddresses.NAMES;
    private static final Map<String, URI> ADDRESSES =
            SERVICES.stream().collect(Collectors.toMap(name -> name, name -> URI.create("http://" + name + ":8080")));

    @ParameterizedTest
    @FieldSource("SERVICES")
    void eachPathOfAContractIsRoutedToItsService(String service) {
        // Given
        var routeTable = new RouteTable(ADDRESSES, ContractPaths::of);
        var paths = ContractPaths.of(service);
        // When
        var owners = paths.stream()
                .map(path -> path.replace("{service}", service).replaceAll("\\{[^}]*}", "7"))
                .map(routeTable::ownerOf)
                .distinct()
                .toList();
        // Then
        assertFalse(paths.isEmpty());
        assertEquals(List.of(new UpstreamService(service, service, 8080, false)), owners);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/",
                "/v1/panelsx",
                "/v1/PANELS",
                "/v2/panels",
                "/x/v1/panels",
                "/v1/operations",
                "/v1/operations/",
                "/v1/operations/gateway/dead-letters",
                "/v1/operations/{service}/dead-letters"
            })
    void pathOfNoContractHasNoOwner(String path) {
        // Given
        var routeTable = new RouteTable(ADDRESSES, ContractPaths::of);
        // When
        var owner = routeTable.ownerOf(path);
        // Then
        assertNull(owner);
    }

    @Test
    void serviceOwnsWhatLiesUnderAPathOfItsContract() {
        // Given
        var routeTable = new RouteTable(ADDRESSES, service -> List.of("/v1/" + service + "/{id}"));
        // When
        var owner = routeTable.ownerOf("/v1/panels/7/what-no-contract-has");
        // Then
        assertEquals("panels", owner.name());
    }

    @Test
    void twoContractsWithOnePrefixStopTheStart() {
        // Given
        var paths = Map.of(
                "participants", List.of("/v1/studies"),
                "panels", List.of("/v1/panels", "/v1/works/{id}/comments"),
                "events", List.of("/v1/events"),
                "dissemination", List.of("/v1/works"));
        // When
        var failure = assertThrows(IllegalStateException.class, () -> new RouteTable(ADDRESSES, paths::get));
        // Then
        assertEquals("/v1/works is in the contracts of dissemination and of panels", failure.getMessage());
    }

    @Test
    void contractWithoutPathsStopsTheStart() {
        // Given
        var contract = Stream.of("openapi: 3.1.0", "paths: {}", "info:", "  /v1/no-path:");
        var paths = ContractPaths.in(contract);
        // When
        var failure = assertThrows(IllegalStateException.class, () -> new RouteTable(ADDRESSES, service -> paths));
        // Then
        assertEquals("The contract of dissemination has no paths", failure.getMessage());
    }
}

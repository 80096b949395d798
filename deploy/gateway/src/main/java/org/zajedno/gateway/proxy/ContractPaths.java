package org.zajedno.gateway.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The paths of a service's contract, as the gateway's jar carries it. The build emits each path as a key on a line of its own, so
 * they are read line by line: a YAML parser would take longer for the four contracts than the rest of the start.
 */
final class ContractPaths {

    private static final String SECTION = "paths:";
    private static final String KEY = "  /";

    private ContractPaths() {}

    /** The paths of this service's contract with their placeholders. */
    static List<String> of(String service) {
        String resource = "/openapi/" + service + "/openapi.yaml";
        try (var stream = ContractPaths.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no contract " + resource);
            }
            return in(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths in these lines of a contract. */
    static List<String> in(Stream<String> lines) {
        return lines.dropWhile(line -> !line.equals(SECTION))
                .skip(1)
                .takeWhile(line -> line.isEmpty() || line.startsWith(" "))
                .filter(line -> line.startsWith(KEY) && line.endsWith(":"))
                .map(line -> line.substring(KEY.length() - 1, line.length() - 1))
                .toList();
    }
}

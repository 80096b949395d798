package org.zajedno.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zajedno.local.demo.ApiResponse;

/** The ways in: each service through the gateway, and at its own port. */
final class ApiEntryPoint {
    private static final Map<String, String> PATHS = Map.of(
            "participants", "/v1/participants",
            "panels", "/v1/panels",
            "events", "/v1/registrations",
            "dissemination", "/v1/reports/779334/2/dissemination");

    private ApiEntryPoint() {}

    /** What every entry point answers to that token. */
    static Map<String, ApiResponse> answers(DemoStack demoStack, String token) {
        var answers = new LinkedHashMap<String, ApiResponse>();
        PATHS.forEach((service, path) -> {
            for (var entryPoint : List.of("gateway", service)) {
                try (var api = demoStack.at(demoStack.stack().address(entryPoint))) {
                    answers.put(
                            entryPoint + path,
                            api.asNobody()
                                    .header("Authorization", "Bearer " + token)
                                    .get(path));
                }
            }
        });
        return answers;
    }
}

package org.zajedno.kit.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the contract: the problems that an operation can answer with, the headers of conditions and repetitions, what a
 * reply always has, that an operation without roles is public, and the form of a reply in all languages. What an annotation says
 * stays as it is said.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        sayWhereItIs(contract);
        var problems = new ProblemResponses(contract);
        var headers = new OperationHeaders(contract);
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    saysWhoMay(operation);
                    headers.complete(path, method, operation);
                    problems.complete(path, method, operation);
                    sayFirstWhatSucceeds(operation);
                }));
        new SchemaCorrections(contract).mend();
        new RequiredProperties(contract).complete();
        new PageSchemaNames(contract).give();
        new MultilingualSchemas(contract).add();
    }

    private static void sayWhereItIs(OpenAPI contract) {
        contract.addServer(OASFactory.createServer().url("/").description("Where this document came from"))
                .addServer(OASFactory.createServer()
                        .url("http://localhost:8080")
                        .description("The local stack that ./zajedno up starts"));
    }

    /** A client in Python accepts the first form of the first reply that is some JSON, and a refusal is none to ask for. */
    private static void sayFirstWhatSucceeds(Operation operation) {
        var told = operation.getResponses().getAPIResponses();
        var sorted = new LinkedHashMap<String, APIResponse>();
        told.forEach((status, response) -> {
            if (status.startsWith("2")) {
                sorted.put(status, response);
            }
        });
        told.forEach(sorted::putIfAbsent);
        operation.getResponses().setAPIResponses(sorted);
    }

    private static void saysWhoMay(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        }
    }
}

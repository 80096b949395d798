package org.zajedno.panels;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes into the contract what holds for every operation alike: the key under which a creation can be sent again. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null && operation.getResponses().hasAPIResponse("201")) {
            operation.addParameter(idempotencyKey());
        }
        return operation;
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Sent again with the same key and body within 24 hours, the request has no second effect and gets"
                                + " the same answer; with another body 422, while the first still runs 409")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .minLength(1)
                        .maxLength(100))
                .example("5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11");
    }
}

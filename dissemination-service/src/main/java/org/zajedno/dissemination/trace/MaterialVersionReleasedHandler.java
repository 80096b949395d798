package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** A version of a material was released; comments changed it. */
@ApplicationScoped
@FactType(value = "MaterialVersionReleased", from = "panels")
class MaterialVersionReleasedHandler implements FactHandler<MaterialVersionReleasedHandler.MaterialVersionReleased> {

    record MaterialVersionReleased(
            UUID materialId, UUID materialVersionId, int versionNumber, UUID studyId, List<UUID> changedBy) {}

    private final MaterialVersionRepository versions;

    MaterialVersionReleasedHandler(MaterialVersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public void handle(MaterialVersionReleased released, ReceivedFact receivedFact) {
        versions.keep(
                released.materialVersionId(),
                released.materialId(),
                released.studyId(),
                released.versionNumber(),
                true,
                TraceDate.of(receivedFact));
        versions.storeChanges(released.materialVersionId(), released.changedBy());
    }
}

package org.zajedno.panels.release;

import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.Fact;
import org.zajedno.panels.material.MaterialVersion;
import org.zajedno.panels.material.StudyMaterial;

/**
 * A version of a material is in use.
 *
 * @param changedBy the comments that changed it
 * @param version of the material, which rises with each of its versions
 */
record MaterialVersionReleased(
        UUID materialId, UUID materialVersionId, int versionNumber, UUID studyId, List<UUID> changedBy, long version)
        implements Fact {

    static MaterialVersionReleased of(StudyMaterial material, MaterialVersion released, List<UUID> changedBy) {
        return new MaterialVersionReleased(
                material.id(), released.id(), released.number(), material.studyId(), changedBy, material.version());
    }

    @Override
    public UUID subject() {
        return materialId;
    }
}

package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zajedno.dissemination.study.ProjectWall;

/** What is known of materials' versions, in whatever order it is told: a release counts more than a review. */
@ApplicationScoped
class MaterialVersionRepository {

    private static final String KEEP = """
            insert into material_version (id, material_id, study_id, number, released, since)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (id) do update set
                released = material_version.released or excluded.released,
                since = case when material_version.released = excluded.released
                             then least(material_version.since, excluded.since)
                             when excluded.released then excluded.since
                             else material_version.since end""";
    private static final String CHANGES = """
            insert into material_change (comment_id, material_version_id)
            select unnest(cast(?1 as uuid[])), ?2 on conflict do nothing""";

    private final EntityManager entities;
    private final ProjectWall wall;

    MaterialVersionRepository(EntityManager entities, ProjectWall wall) {
        this.entities = entities;
        this.wall = wall;
    }

    void keep(UUID id, UUID materialId, UUID studyId, int number, boolean released, LocalDate since) {
        wall.within(() -> entities.createNativeQuery(KEEP)
                .setParameter(1, id)
                .setParameter(2, materialId)
                .setParameter(3, studyId)
                .setParameter(4, number)
                .setParameter(5, released)
                .setParameter(6, since)
                .executeUpdate());
    }

    void storeChanges(UUID versionId, List<UUID> commentIds) {
        wall.within(() -> entities.createNativeQuery(CHANGES)
                .setParameter(1, commentIds.toArray(UUID[]::new))
                .setParameter(2, versionId)
                .executeUpdate());
    }
}

package org.zajedno.panels.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.contribution.Appearance.CreditedIn;
import org.zajedno.panels.contribution.Appearance.ShownAt;

/** Where contributions are credited and shown, as facts of other services say. */
@ApplicationScoped
public class AppearanceRepository {

    private static final String PRESENTING =
            "select * from announced_event e where e.state not in ('CANCELLED', 'POSTPONED')"
                    + " and exists (select 1 from jsonb_array_elements_text(e.presents) w where cast(w as uuid) in (:works))"
                    + " order by e.starts_on, e.event_id";

    private final EntityManager entities;

    AppearanceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** An edition that credits the contribution of a comment. */
    record CreditedComment(UUID commentId, UUID editionId, UUID workId, LanguageTag language) {}

    /**
     * Where each of the comments is credited and shown. Credits given before an edition came out are in it, as elsewhere here;
     * who wants no credit is in none.
     */
    public Map<UUID, Appearance> of(Collection<UUID> commentIds) {
        var credited = credited(commentIds);
        var events = credited.isEmpty()
                ? List.<AnnouncedEvent>of()
                : presenting(credited.stream()
                        .map(CreditedComment::workId)
                        .distinct()
                        .toList());
        var appearances = new HashMap<UUID, Appearance>();
        credited.stream()
                .collect(Collectors.groupingBy(CreditedComment::commentId))
                .forEach((comment, editions) -> appearances.put(comment, appearance(editions, events)));
        return appearances;
    }

    private List<CreditedComment> credited(Collection<UUID> commentIds) {
        return entities.createQuery(
                        "select new org.zajedno.panels.contribution.AppearanceRepository$CreditedComment(k.commentId, e.editionId, e.workId, e.language)"
                                + " from Contribution k join PublishedEdition e on e.studyId = k.studyId"
                                + " where k.commentId in :comments and k.credit.preference <> NONE and e.withdrawn = false"
                                + " and e.publishedAt >= k.createdAt order by e.publishedAt, e.editionId",
                        CreditedComment.class)
                .setParameter("comments", commentIds)
                .getResultList();
    }

    private List<AnnouncedEvent> presenting(List<UUID> works) {
        Stream<?> found = entities.createNativeQuery(PRESENTING, AnnouncedEvent.class)
                .setParameter("works", works)
                .getResultStream();
        return found.map(AnnouncedEvent.class::cast).toList();
    }

    private static Appearance appearance(List<CreditedComment> editions, List<AnnouncedEvent> events) {
        var works = editions.stream().map(CreditedComment::workId).toList();
        return new Appearance(
                editions.stream()
                        .map(edition -> new CreditedIn(edition.editionId(), edition.workId(), edition.language()))
                        .toList(),
                events.stream()
                        .filter(event -> event.presents().stream().anyMatch(works::contains))
                        .map(AppearanceRepository::shownAt)
                        .toList());
    }

    /** The edition as it is known, or a new one that is kept once it is told of. */
    PublishedEdition edition(UUID id, UUID workId) {
        return Optional.ofNullable(entities.find(PublishedEdition.class, id))
                .orElseGet(() -> new PublishedEdition(id, workId));
    }

    Optional<AnnouncedEvent> event(UUID id) {
        return Optional.ofNullable(entities.find(AnnouncedEvent.class, id));
    }

    /** A public event by its name and day; empty while nothing was told of it. */
    public Optional<ShownAt> announced(UUID eventId) {
        return event(eventId).map(AppearanceRepository::shownAt);
    }

    private static ShownAt shownAt(AnnouncedEvent event) {
        return new ShownAt(event.eventId(), event.name(), event.startsOn());
    }

    void keep(Object told) {
        if (!entities.contains(told)) {
            entities.persist(told);
        }
    }
}

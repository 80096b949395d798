package org.zajedno.panels.waitingwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.panels.waitingwork.WaitingWorkView.WaitingResponses;

/** Counts what waits, behind the caller's country wall; each number is read from an index that holds nothing but what waits. */
@ApplicationScoped
class WaitingWorkRepository {

    /** What waits for those who lead panels. */
    record LeadCounts(long safeguardingFlags, long screenings, long claims, long overdueComments, long newComments) {}

    private static final String OF_LEAD = """
            select
                (select count(*) from safeguarding_flag where state = 'RAISED'),
                (select count(*) from comment where held and text is not null)
                    + (select count(*) from held_reopening where returned_because is null),
                (select count(*) from claim where state = 'SUBMITTED'),
                (select count(*) from comment c join review_request r on r.id = c.review_request_id
                    where c.state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED') and c.answer_due < :today
                      and r.state <> 'CANCELLED'),
                (select count(*) from comment where state = 'SUBMITTED')""";

    private static final String OVERDUE_REVIEWS = """
            select count(distinct c.review_request_id) from comment c join review_request r on r.id = c.review_request_id
            where c.state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED') and c.answer_due < :today
              and r.state <> 'CANCELLED'""";

    private static final String RESPONSES = """
            select r.id, sum(t.waiting) from review_request r join topic_count t on t.review_request_id = r.id
            where r.state in ('OPEN', 'CLOSED') group by r.id having sum(t.waiting) > 0 order by r.id""";

    private final EntityManager entities;

    WaitingWorkRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Found as a whole only where what is held is revealed. */
    LeadCounts ofLead(LocalDate today) {
        var row = (Object[])
                entities.createNativeQuery(OF_LEAD).setParameter("today", today).getSingleResult();
        return new LeadCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    /** Reviews in which a response was due before today, of what is held none. */
    long overdueReviews(LocalDate today) {
        return number(entities.createNativeQuery(OVERDUE_REVIEWS)
                .setParameter("today", today)
                .getSingleResult());
    }

    /** Comments on reviews that go on that wait for a response, as the response boards count them. */
    List<WaitingResponses> responses() {
        return entities.unwrap(Session.class)
                .createNativeQuery(RESPONSES, Object[].class)
                .getResultStream()
                .map(row -> new WaitingResponses((UUID) row[0], number(row[1])))
                .toList();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}

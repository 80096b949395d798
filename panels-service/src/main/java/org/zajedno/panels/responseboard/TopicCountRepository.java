package org.zajedno.panels.responseboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.PassagePolicy;
import org.zajedno.panels.comment.Topic;
import org.zajedno.panels.material.Passage;
import org.zajedno.panels.review.ReviewRequest;

/** What the comments on a review are about, behind the caller's country wall and without their words. */
@ApplicationScoped
class TopicCountRepository {

    private static final String COUNTED =
            "count(*), count(*) filter (where state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED'))";

    private static final String BY_TOPIC = "select panel_id, language, topic, " + COUNTED + """
             from comment where review_request_id = :review and (topic is not null or state = 'RETRACTED')
            group by panel_id, language, topic""";

    /** Each topic is counted by itself, so that a plan cannot choose to read the whole review. */
    private static final String BY_PASSAGE = """
            select near.panel_id, near.language, near.topic, passage.*
            from unnest(:panels, :languages, :topics) as near (panel_id, language, topic)
            cross join lateral (
                select %s, (c.about #>> '{selector,start}')::int as first, (c.about #>> '{selector,end}')::int as behind
                from comment c
                where c.review_request_id = :review and c.panel_id = near.panel_id and c.language = near.language
                  and c.topic = near.topic
                group by first, behind) passage""".formatted(COUNTED);

    /** Each topic gives no more than the page takes, in the order of the index. */
    private static final String LYING = """
            select reached.place, lying.id
            from unnest(:places, :panels, :languages, :topics, :firsts, :behinds, :afters)
                as reached (place, panel_id, language, topic, first, behind, after)
            cross join lateral (
                select c.id from comment c
                where c.review_request_id = :review and c.panel_id = reached.panel_id and c.language = reached.language
                  and c.topic = reached.topic and c.id > reached.after
                  and coalesce((c.about #>> '{selector,start}')::int, 0) >= reached.first
                  and coalesce((c.about #>> '{selector,end}')::int, 0) <= reached.behind
                order by c.id limit :rows) lying
            order by reached.place, lying.id limit :rows""";

    private final EntityManager entities;

    TopicCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All that was said, of which the passages are known by their paragraphs. */
    List<TopicCount> byTopic(ReviewRequest review, PassagePolicy passagePolicy) {
        return query(BY_TOPIC, review)
                .getResultStream()
                .map(row -> {
                    var topic = row[2] == null ? null : Topic.parse((String) row[2]);
                    return said(row, topic, topic == null ? null : topic.paragraphs(), passagePolicy);
                })
                .toList();
    }

    /** The same by the passages themselves. */
    List<TopicCount> byPassage(ReviewRequest review, PassagePolicy passagePolicy, Collection<TopicCount> said) {
        return query(BY_PASSAGE, review)
                .setParameter("panels", array(said, TopicCount::panelId, UUID[]::new))
                .setParameter("languages", array(said, one -> one.language().value(), String[]::new))
                .setParameter("topics", array(said, one -> one.topic().toString(), String[]::new))
                .getResultStream()
                .map(row -> said(
                        row, Topic.parse((String) row[2]), Passage.between((Integer) row[5], (Integer) row[6]), passagePolicy))
                .toList();
    }

    private static TopicCount said(Object[] row, Topic topic, Passage passage, PassagePolicy passagePolicy) {
        var panel = (UUID) row[0];
        var language = new LanguageTag((String) row[1]);
        return new TopicCount(
                panel,
                language,
                topic,
                passage == null ? null : passagePolicy.of(panel, language, passage).orElse(null),
                passage != null && passagePolicy.quotes(panel, language),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).longValue());
    }

    /**
     * The comments that a page shows, and one more if there is one: by places, and within a place in an order that tells nothing
     * about when.
     */
    List<GroupedComment> lying(ReviewRequest review, List<CommentGroup> places, BoardPage page) {
        var strands = IntStream.range(0, places.size())
                .boxed()
                .flatMap(place -> Strand.of(place, places.get(place), page))
                .distinct()
                .toList();
        return query(LYING, review)
                .setParameter("places", array(strands, Strand::place, Integer[]::new))
                .setParameter("panels", array(strands, Strand::panelId, UUID[]::new))
                .setParameter("languages", array(strands, Strand::language, String[]::new))
                .setParameter("topics", array(strands, Strand::topic, String[]::new))
                .setParameter("firsts", array(strands, Strand::first, Integer[]::new))
                .setParameter("behinds", array(strands, Strand::behind, Integer[]::new))
                .setParameter("afters", array(strands, Strand::after, UUID[]::new))
                .setParameter("rows", page.limit() + 1)
                .getResultStream()
                .map(row -> new GroupedComment(places.get((Integer) row[0]), (UUID) row[1]))
                .toList();
    }

    /**
     * What of one topic lies at a place.
     *
     * @param first the smallest number of code points before a passage
     * @param behind the largest number of code points up to and with a passage
     * @param after the last comment that the page before showed
     */
    private record Strand(int place, UUID panelId, String language, String topic, int first, int behind, UUID after) {

        static Stream<Strand> of(int number, CommentGroup place, BoardPage page) {
            var after = page.goesOn(place) ? page.commentId() : new UUID(0, 0);
            return place.said().stream()
                    .map(said -> new Strand(
                            number,
                            said.panelId(),
                            said.language().value(),
                            said.topic().toString(),
                            said.quoted() ? place.start() : 0,
                            said.quoted() ? place.end() : Integer.MAX_VALUE,
                            after));
        }
    }

    private static <T, V> V[] array(Collection<T> rows, Function<T, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private NativeQuery<Object[]> query(String sql, ReviewRequest review) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setParameter("review", review.id());
    }
}

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
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.PassagePolicy;
import org.zajedno.panels.comment.Topic;
import org.zajedno.panels.material.Passage;
import org.zajedno.panels.review.ReviewRequest;

/** Counts the comments on a review by topic, behind the caller's country wall. */
@ApplicationScoped
class TopicCountRepository {

    private static final String BY_TOPIC = """
            select panel_id, language, topic, sum(total), sum(waiting)
            from topic_count where review_request_id = :review
            group by panel_id, language, topic having sum(total) > 0""";

    /** Two at once do no harm: each row is taken by one of them, and the sums of both add up. */
    private static final String SUM = """
            with taken as (
                delete from topic_count where review_request_id in
                    (select review_request_id from topic_count where not summed)
                returning *)
            insert into topic_count
            select review_request_id, panel_id, country, language, topic, sum(total), sum(waiting), true
            from taken group by review_request_id, panel_id, country, language, topic
            having sum(total) <> 0 or sum(waiting) <> 0""";

    /** Each topic is counted by itself, so that a plan cannot choose to read the whole review. */
    private static final String BY_PASSAGE = """
            select near.panel_id, near.language, near.topic, passage.*
            from unnest(:panels, :languages, :topics) as near (panel_id, language, topic)
            cross join lateral (
                select count(*), count(*) filter (where state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED')),
                    (c.about #>> '{selector,start}')::int as first, (c.about #>> '{selector,end}')::int as behind
                from comment c
                where c.review_request_id = :review and c.panel_id = near.panel_id and c.language = near.language
                  and c.topic = near.topic
                group by first, behind) passage""";

    /** Each topic gives no more than the page takes, in the order of the index. */
    private static final String COMMENTS = """
            select reached.place, found.id
            from unnest(:groups, :panels, :languages, :topics, :firsts, :behinds, :afters)
                as reached (place, panel_id, language, topic, first, behind, after)
            cross join lateral (
                select c.id from comment c
                where c.review_request_id = :review and c.panel_id = reached.panel_id and c.language = reached.language
                  and c.topic = reached.topic and c.id > reached.after
                  and (reached.first is null or (c.about #>> '{selector,start}')::int >= reached.first
                      and (c.about #>> '{selector,end}')::int <= reached.behind)
                order by c.id limit :rows) found
            order by reached.place, found.id limit :rows""";

    private final EntityManager entities;

    TopicCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All topics of the review; a topic about passages names their paragraphs. */
    List<TopicCount> byTopic(ReviewRequest review, PassagePolicy passagePolicy) {
        return query(BY_TOPIC, review)
                .getResultStream()
                .map(row -> {
                    var topic = row[2] == null ? null : Topic.parse((String) row[2]);
                    return count(row, topic, topic == null ? null : topic.paragraphs(), passagePolicy);
                })
                .toList();
    }

    /** The same by the passages themselves. */
    List<TopicCount> byPassage(ReviewRequest review, PassagePolicy passagePolicy, Collection<TopicCount> counts) {
        return query(BY_PASSAGE, review)
                .setParameter("panels", array(counts, TopicCount::panelId, UUID[]::new))
                .setParameter("languages", array(counts, one -> one.language().value(), String[]::new))
                .setParameter("topics", array(counts, one -> one.requireTopic().toString(), String[]::new))
                .getResultStream()
                .map(row -> count(
                        row,
                        Topic.parse((String) row[2]),
                        Passage.between((Integer) row[5], (Integer) row[6]),
                        passagePolicy))
                .toList();
    }

    private static TopicCount count(
            Object[] row, @Nullable Topic topic, @Nullable Passage passage, PassagePolicy passagePolicy) {
        var panel = (UUID) row[0];
        var language = new LanguageTag((String) row[1]);
        return new TopicCount(
                panel,
                language,
                topic,
                passage == null
                        ? null
                        : passagePolicy.of(panel, language, passage).orElse(null),
                passage != null && passagePolicy.quotes(panel, language),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).longValue());
    }

    /** Replaces what was added since the last time by sums. */
    void sum() {
        entities.createNativeQuery(SUM).executeUpdate();
    }

    /**
     * The comments of a page, and one more if there is one. They are ordered by group, and within a group by random id, which does
     * not tell when they were written.
     */
    List<GroupedComment> comments(ReviewRequest review, List<CommentGroup> groups, BoardPage page) {
        var slices = IntStream.range(0, groups.size())
                .boxed()
                .flatMap(group -> TopicSlice.of(group, groups.get(group), page))
                .distinct()
                .toList();
        return query(COMMENTS, review)
                .setParameter("groups", array(slices, TopicSlice::group, Integer[]::new))
                .setParameter("panels", array(slices, TopicSlice::panelId, UUID[]::new))
                .setParameter("languages", array(slices, TopicSlice::language, String[]::new))
                .setParameter("topics", array(slices, TopicSlice::topic, String[]::new))
                .setParameter("firsts", array(slices, TopicSlice::first, Integer[]::new))
                .setParameter("behinds", array(slices, TopicSlice::behind, Integer[]::new))
                .setParameter("afters", array(slices, TopicSlice::after, UUID[]::new))
                .setParameter("rows", page.limit() + 1)
                .getResultStream()
                .map(row -> new GroupedComment(groups.get((Integer) row[0]), (UUID) row[1]))
                .toList();
    }

    /**
     * The comments of one topic in one group.
     *
     * @param first the smallest number of code points before a passage; null where the group has the whole topic
     * @param behind the largest number of code points up to and with a passage; null likewise
     * @param after the last comment that the page before showed
     */
    private record TopicSlice(
            int group,
            UUID panelId,
            String language,
            String topic,
            @Nullable Integer first,
            @Nullable Integer behind,
            UUID after) {

        static Stream<TopicSlice> of(int number, CommentGroup group, BoardPage page) {
            var after = page.goesOn(group) ? page.commentId() : new UUID(0, 0);
            return group.counts().stream()
                    .map(count -> new TopicSlice(
                            number,
                            count.panelId(),
                            count.language().value(),
                            count.requireTopic().toString(),
                            count.quoted() ? group.start() : null,
                            count.quoted() ? group.end() : null,
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

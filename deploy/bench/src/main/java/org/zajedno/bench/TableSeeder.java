package org.zajedno.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills tables by SQL, copying what the API made, so that a new column needs nothing here. */
final class TableSeeder {
    private static final int COMMENTS_A_REVIEW = 100;

    private final BenchStack stack;
    private final BenchFixture benchFixture;

    TableSeeder(BenchStack stack, BenchFixture benchFixture) {
        this.stack = stack;
        this.benchFixture = benchFixture;
    }

    /** Brings participants, comments and the read model of the trace to so many rows each. */
    void growTo(int rows) throws SQLException {
        try (var database = stack.superuser("participants")) {
            grow(database, "participant", rows, PARTICIPANTS, array(database, benchFixture.participants()));
        }
        try (var database = stack.superuser("panels")) {
            run(database, REVIEWS, rows / COMMENTS_A_REVIEW);
            run(database, ADDRESSED);
            grow(database, "comment", rows, COMMENTS, array(database, benchFixture.comments()));
        }
        try (var database = stack.superuser("dissemination")) {
            grow(database, "comment", rows, HEARD);
            for (var sql : CHAIN) {
                run(database, sql);
            }
        }
        analyse();
    }

    /** Lets the other members say so much about a review, each time about another passage. */
    void comment(String review, String version, int times) throws SQLException {
        try (var database = stack.superuser("panels")) {
            run(database, SAID, version, review, times, array(database, benchFixture.comments()));
        }
    }

    void analyse() throws SQLException {
        for (var service : List.of("participants", "panels", "dissemination")) {
            try (var database = stack.superuser(service);
                    var statement = database.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    /** Takes away what load runs have added, so that the tables have the size that is spoken of. */
    void shrinkTo(int rows) throws SQLException {
        for (var table : List.of("participants.participant", "panels.comment")) {
            var name = table.split("\\.");
            try (var database = stack.superuser(name[0])) {
                run(
                        database,
                        "delete from %1$s where id in (select id from %1$s order by created_at desc, id limit greatest(0, (select count(*) from %1$s) - ?))"
                                .formatted(name[1]),
                        rows);
            }
        }
    }

    /** The study's fact has to arrive before anything can hang on it. */
    void awaitStudy() throws Exception {
        ConditionWait.until(
                () -> !ids("dissemination", "select id from study").isEmpty(),
                Duration.ofMillis(100),
                "dissemination-service did not hear of the study.");
    }

    /** Ids that a caller of that country may see, spread over the whole table. */
    List<String> ids(String database, String sql) throws SQLException {
        try (var connection = stack.superuser(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return ids(rows);
        }
    }

    private static List<String> ids(ResultSet rows) throws SQLException {
        var ids = new ArrayList<String>();
        while (rows.next()) {
            ids.add(rows.getString(1));
        }
        return ids;
    }

    /**
     * Copies a row, each copy one second earlier, and tells their ids.
     *
     * @param change columns in which the copies differ from their model, as JSON
     */
    List<String> copies(String database, String table, String model, int number, String change) throws SQLException {
        try (var connection = stack.superuser(database);
                var statement = connection.prepareStatement(COPIES.formatted(table))) {
            statement.setInt(1, number);
            statement.setString(2, model);
            statement.setString(3, change);
            try (var rows = statement.executeQuery()) {
                return ids(rows);
            }
        }
    }

    private static Array array(Connection database, Map<String, String> ids) throws SQLException {
        return database.createArrayOf("text", ids.values().toArray());
    }

    private static void grow(Connection database, String table, int rows, String copy, Object... more)
            throws SQLException {
        int present;
        try (var statement = database.createStatement();
                var count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            present = count.getInt(1);
        }
        if (rows > present) {
            var values = new ArrayList<Object>(List.of(more));
            values.addFirst(rows - present);
            run(database, copy, values.toArray());
        }
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.execute();
        }
    }

    private static final String COPIES = """
            insert into %1$s
            select made.*
            from generate_series(1, ?) n join %1$s model on model.id = ?::uuid
            cross join lateral jsonb_populate_record(null::%1$s, to_jsonb(model) || ?::jsonb || jsonb_build_object(
                'id', gen_random_uuid(), 'created_at', model.created_at - n * interval '1 second')) made
            returning id""";

    /** By turns a row of each country is the model, one second earlier each time. */
    private static final String PARTICIPANTS = """
            insert into participant
            select made.*
            from generate_series(1, ?) n join participant model on model.id = (?::uuid[])[1 + n % 5]
            cross join lateral jsonb_populate_record(null::participant, to_jsonb(model) || jsonb_build_object(
                'id', gen_random_uuid(),
                'code', 'S' || md5(random()::text || n),
                'created_at', model.created_at - n * interval '1 second')) made""";

    /** Reviews alike, each before every panel. */
    private static final String REVIEWS = """
            insert into review_request
            select made.*
            from generate_series(1, ? - (select count(*)::int from review_request)) n
            cross join (select * from review_request order by created_at limit 1) model
            cross join lateral jsonb_populate_record(null::review_request, to_jsonb(model) || jsonb_build_object(
                'id', gen_random_uuid(), 'created_at', model.created_at + n * interval '1 millisecond')) made""";

    private static final String ADDRESSED = """
            insert into addressed_panel
            select made.*
            from review_request r
            cross join (select * from addressed_panel where review_request_id =
                        (select review_request_id from addressed_panel order by created_at limit 1)) model
            cross join lateral jsonb_populate_record(null::addressed_panel,
                to_jsonb(model) || jsonb_build_object('id', gen_random_uuid(), 'review_request_id', r.id)) made
            where not exists (select 1 from addressed_panel a where a.review_request_id = r.id)""";

    private static final String COMMENTS = """
            with review as (select id, row_number() over (order by created_at, id) as place, count(*) over () as reviews
                            from review_request)
            insert into comment
            select made.*
            from generate_series(1, ?) n join comment model on model.id = (?::uuid[])[1 + n % 5]
            join review r on r.place = 1 + (n / 5) % r.reviews
            cross join lateral jsonb_populate_record(null::comment, to_jsonb(model) || jsonb_build_object(
                'id', gen_random_uuid(), 'review_request_id', r.id,
                'created_at', model.created_at - n * interval '1 second')) made""";

    /** The last of the models is the measured member's own and left out. */
    private static final String SAID = """
            insert into comment
            select made.*
            from (select ?::uuid as version, ?::uuid as review, ?::int as times, ?::uuid[] as models) given
            cross join lateral (
                select 'PASSAGE ' || (p ->> 'start') || ' ' || (p ->> 'end') as topic
                from material_text t cross join lateral jsonb_array_elements(t.paragraphs) p
                where t.material_version_id = given.version) only_paragraph
            cross join lateral generate_series(1, given.times) n
            join comment model on model.id = given.models[1 + n % 4]
            cross join lateral jsonb_populate_record(null::comment, to_jsonb(model) || jsonb_build_object(
                'id', gen_random_uuid(), 'review_request_id', given.review, 'material_version_id', given.version,
                'about', jsonb_build_object('type', 'PASSAGE', 'selector',
                    jsonb_build_object('exact', 'y', 'prefix', '', 'suffix', '', 'start', n, 'end', n + 1)),
                'topic', only_paragraph.topic,
                'created_at', model.created_at - n * interval '1 second')) made""";

    /** The read model hears of comments in every country by turns; each hundred are about a version of their own. Its
     * column of the version is nobody's but this seed's, to tell the hundreds apart.
     */
    private static final String HEARD = """
            insert into comment (id, country, material_version_id, version)
            select gen_random_uuid(), (array['BA', 'XK', 'ME', 'MK', 'RS'])[1 + n % 5],
                   md5('version' || n / 100 || pg_current_xact_id()::text)::uuid, 0
            from generate_series(1, ?) n""";

    /** What follows from the comments, as the facts would have told: an answer and a change each, and a study and an edition a version. */
    private static final List<String> CHAIN = List.of("""
            insert into response (id, comment_id, country, decision, version)
            select gen_random_uuid(), c.id, c.country, 'ACCEPTED', 0
            from comment c where not exists (select 1 from response r where r.comment_id = c.id)""", """
            insert into study (id, acronym, programme, grant_number, version)
            select distinct c.material_version_id, 'BENCH', 'H2020', cast(c.material_version_id as text), 0
            from comment c where c.material_version_id is not null on conflict do nothing""", """
            insert into material_version (id, material_id, study_id, number, released, since)
            select distinct c.material_version_id, c.material_version_id, c.material_version_id, 2, true, current_date
            from comment c where c.material_version_id is not null
            on conflict do nothing""", """
            insert into material_change (comment_id, material_version_id)
            select id, material_version_id from comment where material_version_id is not null on conflict do nothing""", """
            insert into work (id, version, study_id, kind, title, released, created_at, modified_at)
            select v.id, 0, v.study_id, 'BOOKLET', '{"en": "Booklet"}', true, now(), now()
            from material_version v on conflict do nothing""", """
            insert into edition (id, version, work_id, language, access_form, title, names_countries, state,
                                 funder_acknowledgement, disclaimer, published_at, created_at, modified_at)
            select w.id, 0, w.id, 'en', 'STANDARD', 'Booklet', 'RS', 'PUBLISHED', 'Funded', 'Not the funder''s view', now(), now(), now()
            from work w on conflict do nothing""", """
            insert into contribution (id, comment_id, material_version_id, study_id, country, credit, version)
            select c.id, c.id, c.material_version_id, v.study_id, c.country, 'PANEL_ONLY', 0
            from comment c join material_version v on v.id = c.material_version_id on conflict do nothing""", """
            insert into acknowledgement_line (edition_id, contribution_id, country, credit, text, place, printed)
            select c.material_version_id, c.id, c.country, 'PANEL_ONLY', null, 1, true from contribution c on conflict do nothing""", """
            insert into known_event (id, name, starts_on, ends_on, state, version)
            select w.id, 'Webinar', current_date, current_date, 'ANNOUNCED', 0 from work w on conflict do nothing""", """
            insert into presented_work (event_id, work_id) select w.id, w.id from work w on conflict do nothing""", """
            insert into report_line (id, version, grant_number, period, form, about_kind, about_id, name, sort, audiences,
                                     description, status, created_at, modified_at)
            select e.id, 0, '779334', 1, 'DISSEMINATION', 'EDITION', e.id, 'Booklet', 'OTHER', 'CITIZENS', 'A booklet', 'DELIVERED', now(), now()
            from edition e on conflict do nothing""");
}

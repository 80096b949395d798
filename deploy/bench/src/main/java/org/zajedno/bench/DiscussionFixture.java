package org.zajedno.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reviews of versions of their own: many about which little was said, and one about which very much was said. What a member or a
 * researcher does with one must cost the same in both.
 *
 * @param sheets the versions with their reviews
 * @param comments how many there are about each
 */
record DiscussionFixture(List<ReviewedVersion> sheets, int comments) {
    static final int FEW = 50;
    static final int MANY = 5_000;
    private static final int QUIET_REVIEWS = 20;

    /** A version under review. */
    record ReviewedVersion(String version, String review) {}

    static DiscussionFixture quiet(BenchClient benchClient, BenchFixture benchFixture, TableSeeder tableSeeder)
            throws IOException, InterruptedException, SQLException {
        return made(benchClient, benchFixture, tableSeeder, QUIET_REVIEWS, FEW);
    }

    static DiscussionFixture lively(BenchClient benchClient, BenchFixture benchFixture, TableSeeder tableSeeder)
            throws IOException, InterruptedException, SQLException {
        return made(benchClient, benchFixture, tableSeeder, 1, MANY);
    }

    private static DiscussionFixture made(
            BenchClient benchClient, BenchFixture benchFixture, TableSeeder tableSeeder, int reviews, int comments)
            throws IOException, InterruptedException, SQLException {
        var sheets = new ArrayList<ReviewedVersion>();
        for (int number = 0; number < reviews; number++) {
            var sheet = benchFixture.putsUnderReview(benchClient);
            tableSeeder.comment(sheet.review(), sheet.version(), comments);
            sheets.add(sheet);
        }
        tableSeeder.analyse();
        return new DiscussionFixture(sheets, comments);
    }

    /** The calls whose cost must not depend on how much was said. */
    List<LoadRequest> calls() {
        return List.of(
                read(
                        "panels: a member's review page",
                        BenchFixture.MEMBER,
                        "/v1/review-requests/%2$s",
                        "/v1/material-versions/%1$s/texts/en",
                        "/v1/comments?mine=true&reviewRequestId=%2$s&limit=100",
                        "/v1/review-requests/%2$s/drafts"),
                read(
                        "panels: the researcher's review page",
                        BenchFixture.RESEARCHER,
                        "/v1/review-requests/%2$s",
                        "/v1/review-requests/%2$s/comments?limit=25"),
                read("panels: the PPI lead's review page", BenchFixture.LEAD, "/v1/review-requests/%2$s"),
                read(
                        "panels: the answering desk",
                        BenchFixture.RESEARCHER,
                        "/v1/review-requests/%2$s/response-board?limit=25"),
                new LoadRequest(
                        "panels: a comment on the review",
                        "panels",
                        BenchFixture.MEMBER,
                        paths("/v1/review-requests/%2$s/comments").toList(),
                        BenchFixture.comment(LoadRequest.UNIQUE)));
    }

    private LoadRequest read(String name, String user, String... requests) {
        return LoadRequest.read(
                name, "panels", user, Stream.of(requests).flatMap(this::paths).toList());
    }

    private Stream<String> paths(String request) {
        return sheets.stream().map(sheet -> request.formatted(sheet.version(), sheet.review()));
    }
}

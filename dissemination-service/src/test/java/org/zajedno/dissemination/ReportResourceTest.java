package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.WEBINAR;
import static org.zajedno.dissemination.Scenario.as;
import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.id;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class ReportResourceTest {

    private static final String DISSEMINATION = "/v1/reports/779334/2/dissemination";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String COMMUNICATION = "/v1/reports/779334/2/communication";

    @TempDir
    Path folder;

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void aStudyAndItsWebinarAreKnown() {
        TestDatabase.clean();
        facts.dispatch(
                Scenario.studyRegistered(),
                Scenario.announced(UUID.randomUUID().toString(), "FINISHED", 1),
                Scenario.reached());
    }

    private static String webinar(String objective) {
        return """
                {"about":{"kind":"EVENT","id":"%s"},"name":"Webinar, 19 April 2021","type":"EDUCATION_TRAINING",
                 "audiences":["END_USER_COMMUNITIES","CIVIL_SOCIETY"],"objective":"%s","status":"DELIVERED"}""".formatted(WEBINAR, objective);
    }

    private static String booklet(String edition, String outcome) {
        return """
                {"about":{"kind":"EDITION","id":"%s"},"name":"Let's Work Together","description":"A booklet, in six languages",
                 "audiences":["CITIZENS"],"channel":"PRINT_MATERIALS","outcome":"%s","status":"DELIVERED"}""".formatted(edition, outcome);
    }

    @Test
    void webinarBecomesALineOfTheTableInThePortalsWords() {
        coordinator().body(webinar("To present the booklet.")).post(DISSEMINATION + "/lines");

        var report = as("integrator", "RS").get(DISSEMINATION).jsonPath();

        assertThat(report.getString("head.study")).isEqualTo("IMPULSE");
        assertThat(report.getString("head.period.to")).isEqualTo("2021-12-31");
        assertThat(report.getInt("head.codeLists.target-audiences")).isEqualTo(1);
        assertThat(report.getString("lines[0].type.label")).isEqualTo("Education and training events");
        assertThat(report.getList("lines[0].audiences.label", String.class))
                .containsExactly("Civil society", "Specific end user communities");
        assertThat(report.getString("lines[0].status.label")).isEqualTo("Delivered");
        assertThat(report.getInt("lines[0].reach.persons")).isEqualTo(150);
        assertThat(report.getInt("lines[0].reach.countries")).isEqualTo(24);
        assertThat(report.getString("statusNote")).isNull();
    }

    @Test
    void tableIsWrittenAsCsvForThePortal() {
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);
        step(edition, "publication", null);
        coordinator().body(booklet(id(edition), "=SUM(A1), read in Kosovo")).post(COMMUNICATION + "/lines");

        var csv = as("coordinator", "RS").accept("text/csv").get(COMMUNICATION);

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.contentType()).startsWith("text/csv").containsIgnoringCase("charset=utf-8");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"779334-2-communication.csv\"");
        assertThat(new String(csv.asByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF"
                        + "Communication Activity Name,Description,Who? Target audience,How? Communication channel,Outcome,Status\r\n"
                        + "Let's Work Together,\"A booklet, in six languages\",Citizens,"
                        + "\"Print materials (brochure, leaflet, posters, stickers, etc)\",\"'=SUM(A1), read in Kosovo\",Delivered\r\n"
                        + "\"* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999"
                        + " and the ICJ Opinion on the Kosovo declaration of independence.\",,,,,\r\n");
    }

    @Test
    void tableIsWrittenAsAWorkbookToo() throws IOException {
        coordinator().body(webinar("=1+1")).post(DISSEMINATION + "/lines");

        var xlsx = as("coordinator", "RS").accept(XLSX).get(DISSEMINATION);

        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(xlsx.contentType()).isEqualTo(XLSX);
        assertThat(xlsx.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"779334-2-dissemination.xlsx\"");
        var parts = new StringBuilder();
        var file = Files.write(folder.resolve("report.xlsx"), xlsx.asByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts.toString())
                .contains("Dissemination activity name", ">=1+1<", "Webinar, 19 April 2021")
                .doesNotContain("<f>", "'=1+1");
    }

    @Test
    void objectiveIsCountedInCharactersAsPeopleCountThem() {
        var longest = "🤝".repeat(200);

        var accepted = coordinator().body(webinar(longest)).post(DISSEMINATION + "/lines");
        var refused = coordinator().body(webinar(longest + "x")).post(DISSEMINATION + "/lines");

        assertThat(accepted.statusCode()).isEqualTo(201);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("objective");
    }

    @Test
    void unknownCodesAreNamed() {
        var refused = coordinator()
                .body(webinar("x").replace("DELIVERED", "DONE").replace("CIVIL_SOCIETY", "EVERYBODY"))
                .post(DISSEMINATION + "/lines");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("violations.field", String.class))
                .containsExactlyInAnyOrder("status", "audiences[1]");
    }

    @Test
    void lineAboutWhatIsNotOutIsRefused() {
        var unpublished = id(edition(work(), "en", "Let's Work Together", "How to work together."));

        var refused = coordinator().body(booklet(unpublished, "Out")).post(COMMUNICATION + "/lines");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("about.id");
    }

    @Test
    void unknownGrantAndPeriodAreNotFound() {
        assertThat(coordinator().get("/v1/reports/779335/2/dissemination").statusCode())
                .isEqualTo(404);
        assertThat(coordinator().get("/v1/reports/779334/3/dissemination").statusCode())
                .isEqualTo(404);
        assertThat(coordinator()
                        .body(webinar("x"))
                        .post("/v1/reports/779334/3/dissemination/lines")
                        .statusCode())
                .isEqualTo(404);
        assertThat(coordinator().get("/v1/reports/779334/second/dissemination").statusCode())
                .isEqualTo(400);
    }

    @Test
    void lineIsChangedUnderItsVersionOnly() {
        var line =
                coordinator().body(webinar("x")).post(DISSEMINATION + "/lines").header("Location");

        var changed =
                coordinator().header("If-Match", "\"0\"").body(webinar("y")).put(line);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("objective")).isEqualTo("y");
        assertThat(coordinator()
                        .header("If-Match", "\"0\"")
                        .body(webinar("z"))
                        .put(line)
                        .statusCode())
                .isEqualTo(412);
        assertThat(coordinator().body(webinar("z")).put(line).statusCode()).isEqualTo(428);
        assertThat(coordinator()
                        .get(line.replace("dissemination", "communication"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void repeatedLineIsAddedOnce() {
        var token = TestTokens.of("coordinator").in("RS").sign();
        var first = repeated(token).body(webinar("x")).post(DISSEMINATION + "/lines");

        var second = repeated(token).body(webinar("x")).post(DISSEMINATION + "/lines");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(coordinator().get(DISSEMINATION).jsonPath().getList("lines")).hasSize(1);
    }

    private static RequestSpecification repeated(String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "webinar")
                .contentType("application/json");
    }

    @Test
    void onlyTheCoordinatorReports() {
        assertThat(as("researcher", "RS")
                        .body(webinar("x"))
                        .post(DISSEMINATION + "/lines")
                        .statusCode())
                .isEqualTo(403);
        assertThat(as("panel-member", "RS").get(DISSEMINATION).statusCode()).isEqualTo(403);
    }
}

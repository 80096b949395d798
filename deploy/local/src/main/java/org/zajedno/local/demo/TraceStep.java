package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The whole chain from each of its links, as different people may see it. */
final class TraceStep implements DemoStep {
    private static final String MEMBER = "member-rs-1";
    private static final String GATHERED = "member-rs-2";

    @Override
    public void play(DemoContext demo) {
        demo.begin("The involvement trace from every link (dissemination)");
        var comment = "/v1/trace/comment/" + demo.id("comment." + MEMBER);
        var whole = demo.eventually(
                "the chain reaches from the comment to the report",
                () -> demo.as(MEMBER).get(comment),
                TraceStep::isWhole);
        demo.report("finds what became of the own comment", whole, counted(whole));
        links(demo).forEach((kind, id) -> {
            var seen = demo.eventually(
                    "the chain is there from its link " + kind,
                    () -> demo.as("ppi-rs").get("/v1/trace/" + kind + "/" + id),
                    TraceStep::isWhole);
            demo.report("follows the chain from a link", seen, counted(seen));
        });
        var outside = demo.as("integrator")
                .get("/v1/trace/edition/" + demo.id("edition.en"))
                .expect(200);
        DemoStepException.unless(
                DemoData.each(DemoData.json("comments").path("comments")).stream()
                        .noneMatch(
                                one -> outside.body().contains(one.path("text").asText())),
                "An integrator reads what a member said.");
        DemoStepException.unless(
                !kinds(outside).containsKey("comment"), "An integrator sees whose comments are thanked for.");
        demo.report("sees the chain, no comment, and how many stand behind it", outside, counted(outside));
        demo.report(
                "does not see the comment of another country",
                demo.as("member-ba-1").get(comment).expect(404),
                "");
        impact(demo);
        print(demo, whole.json());
    }

    /** What members may not all read: the concern is the researchers' own, and an entry of the log is for those behind it. */
    private static void impact(DemoContext demo) {
        var from = "/v1/trace/comment/" + demo.id("comment." + GATHERED);
        var seen = demo.eventually(
                "a comment leads to its concern, its impact and the report on it",
                () -> demo.as("researcher").get(from),
                apiResponse -> apiResponse.status() == 200
                        && kinds(apiResponse).keySet().containsAll(List.of("concern", "impact-entry", "gripp-report")));
        demo.report("finds the concern, the impact and the GRIPP2 report", seen, counted(seen));
        var own = demo.as(GATHERED).get(from).expect(200);
        DemoStepException.unless(!kinds(own).containsKey("concern"), "A member sees whose comments are gathered.");
        demo.report("finds the impact of the own comment, but no concern", own, counted(own));
    }

    private static Map<String, String> links(DemoContext demo) {
        var links = new LinkedHashMap<String, String>();
        links.put("response", demo.id("response." + MEMBER));
        links.put("material-version", demo.id("version.2"));
        links.put("impact-entry", demo.id("impact." + MEMBER));
        links.put("gripp-report", demo.id("gripp.LF"));
        links.put("edition", demo.id("edition.en"));
        links.put("event", demo.id("event"));
        links.put("report-line", demo.id("line.dissemination.EVENT"));
        return links;
    }

    private static boolean isWhole(ApiResponse apiResponse) {
        if (apiResponse.status() != 200) {
            return false;
        }
        var types = apiResponse.json().path("links").findValuesAsText("type");
        return types.contains("RESPONDED_BY")
                && types.contains("CHANGED_IN")
                && types.contains("LOGGED_IN")
                && types.contains("CREDITED_IN")
                && types.contains("PRESENTED_AT")
                && types.contains("REPORTED_IN");
    }

    private static Map<String, Integer> kinds(ApiResponse trace) {
        var kinds = new LinkedHashMap<String, Integer>();
        DemoData.each(trace.json().path("nodes"))
                .forEach(node -> kinds.merge(node.path("kind").asText(), 1, Integer::sum));
        return kinds;
    }

    private static String counted(ApiResponse trace) {
        return kinds(trace) + ", " + trace.json().path("links").size() + " links";
    }

    private static void print(DemoContext demo, JsonNode trace) {
        demo.note("");
        demo.note("What became of a member's comment:");
        var nodes = new LinkedHashMap<String, JsonNode>();
        DemoData.each(trace.path("nodes"))
                .forEach(node -> nodes.put(node.path("id").asText(), node));
        for (var link : DemoData.each(trace.path("links"))) {
            demo.note("  %-46s %-13s %s"
                    .formatted(
                            named(nodes.getOrDefault(link.at("/from/id").asText(), link.at("/from"))),
                            link.path("type").asText().toLowerCase(Locale.ROOT).replace('_', ' '),
                            named(nodes.getOrDefault(link.at("/to/id").asText(), link.at("/to")))));
        }
    }

    private static String named(JsonNode node) {
        var label = node.path("label").asText("");
        var state = node.path("decision").asText(node.path("state").asText(""));
        return plain(node.path("kind").asText())
                + (label.isEmpty() || label.equals("null") ? "" : " «" + label + "»")
                + (state.isEmpty() || state.equals("null") ? "" : " (" + state + ")");
    }

    private static String plain(String kind) {
        return kind.equals("gripp-report") ? "GRIPP2 report" : kind.replace('-', ' ');
    }
}

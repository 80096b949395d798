package org.zajedno.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zajedno.e2e.anonymity.Author;
import org.zajedno.e2e.anonymity.Author.Comment;
import org.zajedno.local.demo.DemoData;

/** Who said what in the demonstration, as the PPI leads know it. */
final class KnownAuthors {
    private static final Set<String> PRINTED = Set.of("NAMED", "PSEUDONYM");

    private final DemoStack demoStack;
    private final List<String> reviews;

    KnownAuthors(DemoStack demoStack, String... reviews) {
        this.demoStack = demoStack;
        this.reviews = List.of(reviews);
    }

    /** Those of the demonstration's panels who said something in the reviews. */
    List<Author> all() throws InterruptedException, IOException {
        var authors = new ArrayList<Author>();
        for (var panel : DemoData.json("panels").path("panels")) {
            for (var member : panel.path("members")) {
                var author = author(panel, member);
                if (!author.comments().isEmpty()) {
                    authors.add(author);
                }
            }
        }
        return authors;
    }

    /** The author's language must not be told to somebody who does not read the words. */
    static Author withLanguage(Author author) {
        for (var panel : DemoData.json("panels").path("panels")) {
            for (var member : panel.path("members")) {
                if (member.path("user").asText().equals(author.account())) {
                    return author.behind(member.at("/membership/language").asText());
                }
            }
        }
        return author;
    }

    private Author author(JsonNode panel, JsonNode member) throws InterruptedException, IOException {
        var country = panel.path("country").asText();
        var lead = panel.path("ppiLead").asText();
        var user = member.path("user").asText();
        var pseudonym = member.at("/membership/pseudonym").asText();
        var panelId = demoStack.known().id("panel." + country);
        var names = new LinkedHashSet<>(Set.of(pseudonym));
        var ids = new LinkedHashSet<>(Set.of(accountOf(user)));
        items(lead, "/v1/panels/" + panelId + "/memberships").stream()
                .filter(membership -> membership.path("pseudonym").asText().equals(pseudonym))
                .forEach(membership -> ids.add(membership.path("id").asText()));
        var comments = new LinkedHashSet<Comment>();
        var contributions = contributions(lead);
        for (var review : reviews) {
            items(lead, "/v1/review-requests/" + review + "/comments").stream()
                    .filter(comment -> comment.path("pseudonym").asText().equals(pseudonym) && comment.has("text"))
                    .forEach(comment -> {
                        var id = comment.path("id").asText();
                        comments.add(new Comment(id, comment.path("text").asText()));
                        if (contributions.containsKey(id)) {
                            var contribution = contributions.get(id);
                            ids.add(contribution.path("id").asText());
                            if (PRINTED.contains(contribution.path("credit").asText())) {
                                names.add(contribution.path("line").asText());
                            }
                        }
                    });
        }
        return new Author(user, names, ids, Set.of(country, panelId), comments);
    }

    private Map<String, JsonNode> contributions(String lead) {
        var contributions = new HashMap<String, JsonNode>();
        items(lead, "/v1/contributions")
                .forEach(one -> contributions.put(one.path("commentId").asText(), one));
        return contributions;
    }

    private List<JsonNode> items(String user, String path) {
        return demoStack.api().as(user).get(path + "?limit=200").expect(200).items();
    }

    private String accountOf(String user) throws InterruptedException, IOException {
        var claims = demoStack.token(user).split("\\.")[1];
        return new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(claims))
                .path("sub")
                .asText();
    }
}

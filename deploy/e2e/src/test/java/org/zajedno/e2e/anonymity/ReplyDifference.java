package org.zajedno.e2e.anonymity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zajedno.e2e.anonymity.ReplyReader.Content;

/** What somebody who looks before and after knows: whatever reads otherwise has to do with the comment that it happened to. */
final class ReplyDifference {
    private final Set<String> walls;
    private final String comment;

    private ReplyDifference(String comment, List<Author> authors) {
        this.comment = comment;
        this.walls = authors.stream().flatMap(author -> author.walls().stream()).collect(Collectors.toSet());
    }

    /**
     * @param restless requests that are answered otherwise whenever one asks
     * @param comment that was answered, credited otherwise or taken back in between, as the caller knows
     */
    static List<Content> between(
            Collection<ApiReply> before,
            Collection<ApiReply> after,
            Set<ApiReply.Request> restless,
            String comment,
            List<Author> authors) {
        var difference = new ReplyDifference(comment, authors);
        var earlier = byRequest(before);
        var contents = new ArrayList<Content>();
        byRequest(after).forEach((request, reply) -> {
            if (earlier.containsKey(request) && !restless.contains(request)) {
                var sightings = difference.of(ReplyReader.read(earlier.get(request)), ReplyReader.read(reply));
                contents.add(new Content(sightings, List.of()));
            }
        });
        return contents;
    }

    /** The requests whose replies differ although nothing has happened. */
    static Set<ApiReply.Request> restless(Collection<ApiReply> before, Collection<ApiReply> after) {
        var earlier = byRequest(before);
        return byRequest(after).entrySet().stream()
                .filter(entry -> earlier.containsKey(entry.getKey()))
                .filter(entry -> !told(ReplyReader.read(earlier.get(entry.getKey())))
                        .equals(told(ReplyReader.read(entry.getValue()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<ApiReply.Request, ApiReply> byRequest(Collection<ApiReply> replies) {
        var byRequest = new LinkedHashMap<ApiReply.Request, ApiReply>();
        replies.forEach(reply -> byRequest.putIfAbsent(reply.request(), reply));
        return byRequest;
    }

    private static Set<String> told(Content content) {
        return content.sightings().stream()
                .flatMap(sighting -> sighting.told().stream())
                .collect(Collectors.toSet());
    }

    private List<Sighting> of(Content before, Content after) {
        var sightings = new ArrayList<Sighting>();
        news(before, after, "now: ", sightings);
        news(after, before, "no more: ", sightings);
        return sightings;
    }

    private void news(Content known, Content found, String when, List<Sighting> sightings) {
        var old = told(known);
        for (var sighting : found.sightings()) {
            var news = new HashSet<>(sighting.told());
            news.removeAll(old);
            if (!news.isEmpty()) {
                sighting.all().stream().filter(walls::contains).forEach(news::add);
                news.add(comment);
                sightings.add(new Sighting(when + sighting.place(), Set.of(), news));
            }
        }
    }
}

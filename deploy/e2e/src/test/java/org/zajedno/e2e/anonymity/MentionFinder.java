package org.zajedno.e2e.anonymity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zajedno.e2e.anonymity.Author.Comment;

/** Finds in a sighting the comments and the people that it is about: by an id, by the words, by a name. */
final class MentionFinder {
    private static final int TELLING_LENGTH = 12;

    private final List<Author> authors;
    private final Map<String, String> authorOf = new HashMap<>();
    private final Map<String, Pattern> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> found = new HashMap<>();
    private final Map<Sighting, Mention> mentions = new HashMap<>();

    /** @param told which of the comments and persons came back, and were not only asked about */
    record Mention(Sighting sighting, Set<String> comments, Set<String> persons, Set<String> told) {
        boolean isTold(String commentOrPerson) {
            return told.contains(commentOrPerson);
        }
    }

    MentionFinder(List<Author> authors) {
        this.authors = authors;
        for (var author : authors) {
            author.comments().forEach(comment -> authorOf.put(comment.id(), author.account()));
            var anyName = author.names().stream().map(Pattern::quote).collect(Collectors.joining("|"));
            names.put(author.account(), Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + anyName + ")(?![\\p{L}\\p{N}])"));
        }
    }

    Mention find(Sighting sighting) {
        return mentions.computeIfAbsent(sighting, this::findAnew);
    }

    private Mention findAnew(Sighting sighting) {
        var told = in(sighting.told());
        var all = new HashSet<>(told);
        all.addAll(in(sighting.asked()));
        return new Mention(
                sighting,
                all.stream().filter(authorOf::containsKey).collect(Collectors.toSet()),
                all.stream().filter(names::containsKey).collect(Collectors.toSet()),
                told);
    }

    /** The account of whoever said it. */
    String authorOf(String comment) {
        return authorOf.get(comment);
    }

    /** The name in one of the values; empty where there is none. */
    String nameOf(String account, Set<String> values) {
        return values.stream()
                .flatMap(value -> names.get(account).matcher(value).results())
                .map(name -> name.group())
                .findFirst()
                .orElse("");
    }

    static boolean isTheWords(String value, Comment comment) {
        return comment.words().length() >= TELLING_LENGTH && value.contains(comment.words());
    }

    private Set<String> in(Set<String> values) {
        return values.stream()
                .flatMap(value -> found.computeIfAbsent(value, this::in).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> in(String value) {
        var mentioned = new HashSet<String>();
        for (var author : authors) {
            author.comments().stream()
                    .filter(comment -> value.equals(comment.id()) || isTheWords(value, comment))
                    .forEach(comment -> mentioned.add(comment.id()));
            if (author.ids().contains(value)
                    || names.get(author.account()).matcher(value).find()) {
                mentioned.add(author.account());
            }
        }
        return mentioned;
    }
}

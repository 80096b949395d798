package org.zajedno.e2e.anonymity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zajedno.e2e.anonymity.Author.Comment;
import org.zajedno.e2e.anonymity.MentionFinder.Mention;

/**
 * Weighs who can have said what, by everything that somebody was shown. Names and comments that stand together, that lead to each
 * other over identifiers, or that share what few others have, are narrowed down to those that can belong together. The attack has
 * succeeded where fewer than five can, and the right one is among them.
 */
public final class AuthorAttack {
    /** So many must be possible that nobody is named. */
    static final int ENOUGH = 5;

    /** A name that begins with "own" counts what is the caller's, who knows it anyhow. */
    private static final Pattern SMALL_NUMBER = Pattern.compile(
            "(?!own[A-Z])(?i)(.*(comment|contribut|credit|answer|said|member|people|person|author).*)=([1-4])");

    /** What the attack found out. */
    public record Finding(String way, String about, String place) implements Comparable<Finding> {
        @Override
        public int compareTo(Finding other) {
            return toString().compareTo(other.toString());
        }
    }

    private final List<Author> authors;
    private final Set<Finding> findings = new TreeSet<>();

    private AuthorAttack(List<Author> authors) {
        this.authors = authors;
    }

    /**
     * Of everything that one caller, or several together, were shown.
     *
     * @param authors those whom the callers do not know anyhow
     */
    public static Set<Finding> on(List<ApiReply> replies, List<Author> authors) {
        return on(replies.stream().map(ReplyReader::read).toList(), authors);
    }

    /**
     * Of what reads otherwise after something happened to a comment.
     *
     * @param restless requests that are answered otherwise whenever one asks
     */
    public static Set<Finding> onDifference(
            List<ApiReply> before,
            List<ApiReply> after,
            Set<ApiReply.Request> restless,
            String comment,
            List<Author> authors) {
        return on(ReplyDifference.between(before, after, restless, comment, authors), authors);
    }

    /** The requests whose replies differ although nothing has happened. */
    public static Set<ApiReply.Request> restless(List<ApiReply> before, List<ApiReply> after) {
        return ReplyDifference.restless(before, after);
    }

    private static Set<Finding> on(Collection<ReplyReader.Content> contents, List<Author> authors) {
        var attack = new AuthorAttack(authors);
        var finder = new MentionFinder(authors);
        var mentions = contents.stream()
                .flatMap(content -> content.sightings().stream())
                .distinct()
                .map(finder::find)
                .toList();
        for (var mention : mentions) {
            attack.findIdsOfPersons(mention);
            attack.findNamesBesideComments(mention, finder);
            attack.findWalls(mention);
        }
        new CandidateFilter(mentions, authors, finder, attack.findings::add).run();
        new NameOrderCheck(finder).compare(contents, attack.findings::add);
        return attack.findings;
    }

    private void findIdsOfPersons(Mention mention) {
        var sighting = mention.sighting();
        for (var author : authors) {
            author.ids().stream()
                    .filter(id ->
                            sighting.told().contains(id) && !sighting.asked().contains(id))
                    .forEach(id -> find("an id of a person", author.account(), sighting));
        }
    }

    private void findNamesBesideComments(Mention mention, MentionFinder finder) {
        if (mention.comments().size() >= ENOUGH) {
            return;
        }
        for (var comment : mention.comments()) {
            var author = finder.authorOf(comment);
            if (mention.persons().contains(author) && (mention.isTold(author) || mention.isTold(comment))) {
                find("a name beside a comment", author + " " + comment, mention.sighting());
            }
        }
    }

    /** A country or a panel of few beside a comment, or beside a small number. */
    private void findWalls(Mention mention) {
        var sighting = mention.sighting();
        var all = sighting.all();
        var within = authors.stream()
                .filter(author -> author.walls().stream().anyMatch(all::contains))
                .toList();
        if (within.isEmpty() || within.size() >= ENOUGH) {
            return;
        }
        var walls = within.stream()
                .flatMap(author -> author.walls().stream())
                .filter(all::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        var areTold = walls.stream().anyMatch(sighting.told()::contains);
        within.stream()
                .flatMap(author -> author.comments().stream())
                .map(Comment::id)
                .filter(mention.comments()::contains)
                .filter(comment -> areTold || mention.isTold(comment))
                .forEach(comment -> find("where a comment is from: " + walls, comment, sighting));
        sighting.told().stream()
                .filter(value -> SMALL_NUMBER.matcher(value).matches())
                .forEach(value -> find("a small number", value + " of " + walls, sighting));
    }

    private void find(String way, String about, Sighting sighting) {
        findings.add(new Finding(way, about, sighting.place()));
    }
}

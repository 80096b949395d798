package org.zajedno.e2e.anonymity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zajedno.e2e.anonymity.AuthorAttack.Finding;
import org.zajedno.e2e.anonymity.MentionFinder.Mention;

/**
 * Narrows each name down to the comments that can be its owner's: those behind an identifier that stands beside the name, over
 * some hops from identifier to identifier, and those that share a value with it, down to the letters in which both are written.
 */
final class CandidateFilter {
    private static final int HOPS = 3;
    private static final int SHOWN = 80;
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    /** Letters of Albanian, Macedonian, Serbian, and of Serbian in Latin letters and its neighbours. */
    private static final List<String> OF_FEW_LANGUAGES = List.of("ëËçÇ", "ѓЃќЌѕЅ", "ђЂћЋ", "čČćĆžŽšŠđĐ");

    private final MentionFinder finder;
    private final Consumer<Finding> found;
    private final List<Mention> mentions;
    private final Set<String> everyComment;
    private final Set<String> everyPerson;
    private final Map<String, Set<String>> persons;

    CandidateFilter(Collection<Mention> seen, List<Author> authors, MentionFinder finder, Consumer<Finding> found) {
        this.finder = finder;
        this.found = found;
        this.mentions = new ArrayList<>(seen);
        addLooks(authors);
        this.everyComment = all(Mention::comments);
        this.everyPerson = all(Mention::persons);
        this.persons = behindValues(Mention::persons);
    }

    void run() {
        var comments = behindValues(Mention::comments);
        for (int hop = 0; hop <= HOPS; hop++) {
            for (var mention : mentions) {
                if (mention.comments().isEmpty() && !mention.persons().isEmpty()) {
                    narrow(mention, comments, hop);
                }
            }
            comments = aHopFurther(comments);
        }
    }

    private Set<String> all(Function<Mention, Set<String>> what) {
        return mentions.stream().map(what).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** By each value that was seen: what it stood beside. */
    private Map<String, Set<String>> behindValues(Function<Mention, Set<String>> what) {
        var behind = new HashMap<String, Set<String>>();
        for (var mention : mentions) {
            gather(behind, mention.sighting().all(), what.apply(mention));
        }
        return behind;
    }

    private static void gather(Map<String, Set<String>> behind, Collection<String> values, Set<String> what) {
        if (!what.isEmpty()) {
            values.forEach(
                    value -> behind.computeIfAbsent(value, _ -> new HashSet<>()).addAll(what));
        }
    }

    private void narrow(Mention mention, Map<String, Set<String>> comments, int hop) {
        var left = new HashSet<>(everyComment);
        var by = new TreeSet<String>();
        for (var value : mention.sighting().all()) {
            var behind = comments.getOrDefault(value, Set.of());
            if (!behind.isEmpty() && behind.size() < everyComment.size() && isTelling(value, behind, hop)) {
                left.retainAll(behind);
                by.add(value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
            }
        }
        if (left.size() < AuthorAttack.ENOUGH && everyComment.size() >= AuthorAttack.ENOUGH) {
            left.stream()
                    .filter(comment -> mention.persons().contains(finder.authorOf(comment)))
                    .forEach(comment -> found.accept(new Finding(
                            "a name of one of " + left.size() + " comments, by " + by,
                            finder.authorOf(comment) + " " + comment,
                            mention.sighting().place())));
        }
    }

    /**
     * An identifier that stands beside both is. Anything else only where not all names stand beside it, and no more names than
     * comments: the names cannot be those of the comments otherwise.
     */
    private boolean isTelling(String value, Set<String> behind, int hop) {
        if (isId(value) && hop == 0) {
            return true;
        }
        var people = persons.getOrDefault(value, Set.of()).size();
        return people < everyPerson.size() && people <= behind.size();
    }

    private static boolean isId(String value) {
        return ReplyReader.ID.matcher(value).matches();
    }

    /** What stands beside an identifier of few comments leads to them too, unless it is known to lead elsewhere. */
    private Map<String, Set<String>> aHopFurther(Map<String, Set<String>> comments) {
        var added = new HashMap<String, Set<String>>();
        for (var mention : mentions) {
            if (mention.comments().isEmpty()) {
                var ids = mention.sighting().ids();
                var behind = ids.stream()
                        .map(id -> comments.getOrDefault(id, Set.of()))
                        .filter(some -> some.size() < AuthorAttack.ENOUGH)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
                gather(
                        added,
                        ids.stream().filter(id -> !comments.containsKey(id)).toList(),
                        behind);
            }
        }
        added.putAll(comments);
        return added;
    }

    /** What can be told of words and names by looking at them. */
    private void addLooks(List<Author> authors) {
        var told = mentions.stream()
                .flatMap(mention -> mention.sighting().told().stream())
                .collect(Collectors.toSet());
        for (var author : authors) {
            author.comments().stream()
                    .filter(comment -> told.stream().anyMatch(value -> MentionFinder.isTheWords(value, comment)))
                    .forEach(comment -> addLook(comment.id(), comment.words()));
            author.names().stream()
                    .filter(name -> told.stream().anyMatch(value -> value.contains(name)))
                    .forEach(name -> addLook(name, name));
        }
    }

    private void addLook(String commentOrName, String text) {
        var letters = new LinkedHashSet<>(Set.of(commentOrName));
        letters.add(CYRILLIC.matcher(text).find() ? "in Cyrillic letters" : "in Latin letters");
        OF_FEW_LANGUAGES.stream()
                .filter(some -> text.chars().anyMatch(letter -> some.indexOf(letter) >= 0))
                .forEach(some -> letters.add("with one of " + some));
        mentions.add(finder.find(new Sighting("its letters", Set.of(), letters)));
    }
}

package org.zajedno.e2e.anonymity;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.zajedno.e2e.anonymity.AuthorAttack.Finding;
import org.zajedno.e2e.anonymity.MentionFinder.Mention;

/** Whether names stand in the order of their comments. A list that is sorted by what it shows tells nothing by its order. */
final class NameOrderCheck {
    private final MentionFinder mentions;
    /** Each order once, with a place where it was seen. */
    private final Map<List<String>, String> ofNames = new LinkedHashMap<>();

    private final Map<List<String>, String> ofComments = new LinkedHashMap<>();

    NameOrderCheck(MentionFinder mentions) {
        this.mentions = mentions;
    }

    void compare(Collection<ReplyReader.Content> contents, Consumer<Finding> found) {
        for (var content : contents) {
            for (var list : content.lists()) {
                var shown = list.stream().map(mentions::find).toList();
                keepNames(shown);
                keepComments(shown);
            }
        }
        ofNames.forEach((people, place) -> ofComments.forEach((comments, other) -> {
            if (isAlike(people, comments)) {
                found.accept(new Finding("names in the order of comments", place, other));
            }
        }));
    }

    private boolean isAlike(List<String> people, List<String> comments) {
        var speakers = comments.stream()
                .map(mentions::authorOf)
                .filter(people::contains)
                .distinct()
                .toList();
        var named = people.stream().filter(speakers::contains).toList();
        return speakers.size() >= AuthorAttack.ENOUGH
                && (speakers.equals(named) || speakers.reversed().equals(named));
    }

    private void keepNames(List<Mention> list) {
        var people = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var mention : list) {
            if (mention.persons().size() == 1) {
                var person = mention.persons().iterator().next();
                people.add(person);
                names.add(mentions.nameOf(person, mention.sighting().told()));
            }
        }
        keep(ofNames, people, names, list);
    }

    private void keepComments(List<Mention> list) {
        var comments = list.stream()
                .filter(mention -> mention.comments().size() == 1)
                .map(mention -> mention.comments().iterator().next())
                .toList();
        keep(ofComments, comments, comments, list);
    }

    private static void keep(
            Map<List<String>, String> orders, List<String> ids, List<String> shown, List<Mention> list) {
        if (ids.size() >= AuthorAttack.ENOUGH && !isSorted(shown)) {
            orders.putIfAbsent(ids, list.getFirst().sighting().place());
        }
    }

    private static boolean isSorted(List<String> shown) {
        var alphabet = Collator.getInstance(Locale.ROOT);
        return shown.equals(shown.stream().sorted().toList())
                || shown.equals(shown.stream().sorted(alphabet::compare).toList());
    }
}

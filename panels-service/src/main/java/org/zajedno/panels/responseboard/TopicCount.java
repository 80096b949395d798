package org.zajedno.panels.responseboard;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentTarget.TargetType;
import org.zajedno.panels.comment.PassagePolicy.VisiblePassage;
import org.zajedno.panels.comment.Topic;
import org.zajedno.panels.material.Passage;

/**
 * How many comments of one panel in one language have the same topic. A review may have thousands of comments, so only those on
 * the page are read.
 *
 * @param topic null for retracted comments
 * @param visiblePassage position of the passage, without its words; null if there is none or it must stay hidden
 * @param quoted whether the passage is the one that was quoted, and not its substitute
 */
record TopicCount(
        UUID panelId,
        LanguageTag language,
        @Nullable Topic topic,
        @Nullable VisiblePassage visiblePassage,
        boolean quoted,
        int total,
        long waiting) {

    /** The topic of those that have one; whoever asks has left out the retracted comments. */
    Topic requireTopic() {
        return Optional.ofNullable(topic).orElseThrow();
    }

    /** The passage of those that have one to be seen. */
    Passage requirePassage() {
        return requireVisiblePassage().passage();
    }

    VisiblePassage requireVisiblePassage() {
        return Optional.ofNullable(visiblePassage).orElseThrow();
    }

    boolean isAbout(TargetType type) {
        return topic != null && topic.about() == type;
    }

    boolean hasVisiblePassage() {
        return visiblePassage != null;
    }

    /** Whether it is about a passage that must stay hidden. */
    boolean hasHiddenPassage() {
        return isAbout(TargetType.PASSAGE) && visiblePassage == null;
    }
}

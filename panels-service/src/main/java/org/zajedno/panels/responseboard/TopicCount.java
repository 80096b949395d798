package org.zajedno.panels.responseboard;

import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentTarget.TargetType;
import org.zajedno.panels.comment.PassagePolicy.VisiblePassage;
import org.zajedno.panels.comment.Topic;

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
        Topic topic,
        VisiblePassage visiblePassage,
        boolean quoted,
        int total,
        long waiting) {

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

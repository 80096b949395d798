package org.zajedno.panels.responseboard;

import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentTarget.AboutType;
import org.zajedno.panels.comment.PassagePolicy.Spot;
import org.zajedno.panels.comment.Topic;

/**
 * How much was said on one panel in one language about the same: there may be thousands of comments, and only those that are shown
 * are read.
 *
 * @param topic null for what was taken back
 * @param spot where a passage lies, without the words; null if there is none or it cannot be told
 * @param quoted whether the spot is their own, and not what stands in for it
 */
record TopicCount(UUID panelId, LanguageTag language, Topic topic, Spot spot, boolean quoted, int total, long waiting) {

    boolean isAbout(AboutType type) {
        return topic != null && topic.about() == type;
    }

    boolean isAboutSpot() {
        return spot != null;
    }

    /** About a passage, and nobody may know which. */
    boolean isSomewhere() {
        return isAbout(AboutType.PASSAGE) && spot == null;
    }
}

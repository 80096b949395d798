package org.zajedno.panels.panel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/** How many active members some panels have. */
public record Headcount(List<Group> groups) {

    /**
     * The active members of a panel who prefer one language.
     *
     * @param language null for those of whom it is not known
     */
    public record Group(UUID panelId, @Nullable LanguageTag language, long members) {}

    public long of(UUID panelId) {
        return groups.stream()
                .filter(group -> group.panelId().equals(panelId))
                .mapToLong(Group::members)
                .sum();
    }

    public long of(UUID panelId, LanguageTag language) {
        return groups.stream()
                .filter(group -> group.panelId().equals(panelId) && language.equals(group.language()))
                .mapToLong(Group::members)
                .sum();
    }
}

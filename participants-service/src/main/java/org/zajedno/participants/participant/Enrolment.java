package org.zajedno.participants.participant;

import java.util.EnumSet;
import java.util.Set;

/** Where a participant stands in the study now; what was reached on the way is a {@link Milestones milestone}. */
enum Enrolment {
    CANDIDATE,
    SCREENING,
    ELIGIBLE,
    INELIGIBLE,
    ON_STUDY,
    FOLLOW_UP,
    OFF_STUDY,
    WITHDRAWN;

    /** The states that may follow this one; none after the study is over for the person. */
    Set<Enrolment> next() {
        return switch (this) {
            case CANDIDATE -> Set.of(SCREENING, WITHDRAWN);
            case SCREENING -> Set.of(ELIGIBLE, INELIGIBLE, WITHDRAWN);
            case ELIGIBLE -> Set.of(ON_STUDY, INELIGIBLE, WITHDRAWN);
            // people are screened again when what spoke against them has passed
            case INELIGIBLE -> Set.of(SCREENING);
            case ON_STUDY -> Set.of(FOLLOW_UP, OFF_STUDY, WITHDRAWN);
            case FOLLOW_UP -> Set.of(OFF_STUDY, WITHDRAWN);
            // whoever took part back may agree anew
            case WITHDRAWN -> Set.of(SCREENING);
            case OFF_STUDY -> Set.of();
        };
    }

    /** What everybody has reached who stands here, this state's own milestone included. */
    Set<Milestone> way() {
        return switch (this) {
            case CANDIDATE -> EnumSet.noneOf(Milestone.class);
            case SCREENING, INELIGIBLE -> EnumSet.of(Milestone.SCREENING_STARTED);
            case ELIGIBLE -> EnumSet.of(Milestone.SCREENING_STARTED, Milestone.FOUND_ELIGIBLE);
            case ON_STUDY -> onStudyAnd();
            case FOLLOW_UP -> onStudyAnd(Milestone.FOLLOW_UP_BEGUN);
            case OFF_STUDY -> onStudyAnd(Milestone.LEFT);
            // people leave from anywhere
            case WITHDRAWN -> EnumSet.of(Milestone.LEFT);
        };
    }

    private static Set<Milestone> onStudyAnd(Milestone... further) {
        var way = EnumSet.of(Milestone.SCREENING_STARTED, Milestone.FOUND_ELIGIBLE, Milestone.ENROLLED);
        way.addAll(Set.of(further));
        return way;
    }
}

package org.zajedno.dissemination.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.study.StudyRepository;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/**
 * Stores how a contributor wishes to be thanked. After a new choice the old name disappears at once from every edition. An
 * edition that is not out needs a new line before its publication.
 */
@ApplicationScoped
@FactType(value = "ContributionCredited", from = "panels")
class ContributionCreditedHandler implements FactHandler<ContributionCreditedHandler.ContributionCredited> {

    record ContributionCredited(
            UUID contributionId,
            UUID commentId,
            UUID studyId,
            Credit credit,
            @Nullable String creditDigest,
            long version) {}

    private final ContributionRepository contributions;
    private final StudyRepository studies;
    private final CreditDigest digest;
    private final Event<AcknowledgementsChanged> changed;

    ContributionCreditedHandler(
            ContributionRepository contributions,
            StudyRepository studies,
            CreditDigest digest,
            Event<AcknowledgementsChanged> changed) {
        this.contributions = contributions;
        this.studies = studies;
        this.digest = digest;
        this.changed = changed;
    }

    @Override
    public void handle(ContributionCredited credited, ReceivedFact receivedFact) {
        // no edition of the study comes out between this choice and its effect
        studies.lock(credited.studyId());
        var before = contributions.digestOf(credited.contributionId());
        if (contributions.keep(credited, receivedFact.requireCountry())) {
            takeOutWhatNoLongerHolds(credited);
            takeOutOtherNames(credited, before.isPresent());
        }
    }

    private void takeOutWhatNoLongerHolds(ContributionCredited credited) {
        if (credited.credit() == Credit.PANEL_ONLY) {
            tell(contributions.takeNamesOutOfWhatIsPrinted(credited.contributionId()));
        }
        tell(contributions.deleteOthersThan(credited.contributionId(), credited.credit()));
    }

    /** @param anew whether another name was chosen; else one is marked that was told without a mark, and what is printed stays */
    private void takeOutOtherNames(ContributionCredited credited, boolean anew) {
        var mark = credited.creditDigest();
        if (mark == null) {
            return;
        }
        contributions.texts(credited.contributionId()).stream()
                .filter(text -> !digest.fits(credited.contributionId(), mark, text))
                .forEach(text -> tell(contributions.deleteText(credited.contributionId(), text, anew)));
    }

    private void tell(List<UUID> editions) {
        if (!editions.isEmpty()) {
            changed.fire(new AcknowledgementsChanged(Set.copyOf(editions)));
        }
    }
}

package org.zajedno.panels.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.panel.MembershipRepository;

/** Records impact: researchers and contributors each write their own part, and neither changes the other. */
@ApplicationScoped
class RecordImpact {

    private final ImpactEntryRepository entries;
    private final ImpactBasis basis;
    private final MembershipRepository memberships;
    private final Outbox outbox;
    private final Caller caller;
    private final CurrentViewer viewer;
    private final Clock clock;

    RecordImpact(
            ImpactEntryRepository entries,
            ImpactBasis basis,
            MembershipRepository memberships,
            Outbox outbox,
            Caller caller,
            CurrentViewer viewer,
            Clock clock) {
        this.entries = entries;
        this.basis = basis;
        this.memberships = memberships;
        this.outbox = outbox;
        this.caller = caller;
        this.viewer = viewer;
        this.clock = clock;
    }

    ImpactEntry record(NewImpactEntry request) {
        var now = clock.instant();
        var behind = basis.of(request);
        var entry = new ImpactEntry(study(request, behind), behind.size(), countriesOf(behind), request.content(), now);
        if (request.researcherView() != null) {
            seenByResearchers(entry, request.researcherView());
        }
        entries.persist(entry);
        var links = behind.stream()
                .map(comment -> new ImpactComment(entry, comment, now))
                .toList();
        links.forEach(entries::add);
        if (request.contributorView() != null) {
            seenByContributor(entry, links, request.contributorView());
        }
        entries.flush();
        outbox.add(ImpactRecorded.of(entry, links));
        return entry;
    }

    void change(ImpactEntry entry, ImpactEntryChange request) {
        var now = clock.instant();
        var describes = request.describes(entry);
        var newView =
                Objects.equals(request.researcherView(), entry.researcherView()) ? null : request.researcherView();
        if (describes || newView != null) {
            requireAllCountries(entry);
        }
        if (describes) {
            requireSide(viewer.get().isResearcher() || viewer.get().leads());
            entry.describe(request.content(entry), now);
        }
        if (newView != null) {
            seenByResearchers(entry, newView);
        }
        if (request.contributorView() != null) {
            seenByContributor(entry, links(entry), request.contributorView());
        }
        entries.flush();
        if (describes) {
            outbox.add(ImpactRecorded.of(entry, links(entry)));
        }
    }

    private List<ImpactComment> links(ImpactEntry entry) {
        return entries.comments(List.of(entry.id())).getOrDefault(entry.id(), List.of());
    }

    private void seenByResearchers(ImpactEntry entry, LocalizedText view) {
        requireSide(viewer.get().isResearcher());
        entry.seenByResearchers(view, clock.instant());
    }

    /** A contributor tells the own view; a PPI lead one for the contributors of the country. */
    private void seenByContributor(ImpactEntry entry, List<ImpactComment> links, LocalizedText view) {
        var own = memberships.idsOf(viewer.get().account());
        var contributed =
                links.stream().filter(link -> own.contains(link.membershipId())).findFirst();
        requireSide(contributed.isPresent() || viewer.get().leads() && !links.isEmpty());
        var link = contributed.orElseGet(links::getFirst);
        var teller = contributed.map(ImpactComment::membershipId).orElse(null);
        entries.views(List.of(entry.id())).getOrDefault(entry.id(), List.of()).stream()
                .filter(opinion -> Objects.equals(opinion.membershipId(), teller))
                .findFirst()
                .ifPresentOrElse(
                        opinion -> opinion.change(view, clock.instant()),
                        () -> entries.add(
                                new ContributorOpinion(entry, link.country(), teller, view, clock.instant())));
        entry.seenByContributor(clock.instant());
    }

    /** What all of its countries are told of is not changed by some of them. */
    private void requireAllCountries(ImpactEntry entry) {
        if (!caller.countries().containsAll(entry.countries())) {
            throw Refusal.forbidden("impact-other-countries");
        }
    }

    /** Those of the comments behind it; where there are none, those that its teller acts for. */
    private Set<Country> countriesOf(List<Comment> behind) {
        return behind.isEmpty()
                ? caller.countries()
                : behind.stream().map(Comment::country).collect(Collectors.toSet());
    }

    private static void requireSide(boolean own) {
        if (!own) {
            throw Refusal.forbidden("impact-other-side");
        }
    }

    private UUID study(NewImpactEntry request, List<Comment> behind) {
        if (behind.isEmpty()) {
            // what a PPI lead tells of no comment would belong to no country
            if (!viewer.get().isResearcher()) {
                throw Refusal.invalid("commentIds", "is needed");
            }
            if (request.studyId() == null) {
                throw Refusal.invalid("studyId", "is needed where it rests on no comment");
            }
            return request.studyId();
        }
        var studies = new ArrayList<>(entries.studiesOf(
                behind.stream().map(Comment::materialVersionId).distinct().toList()));
        if (studies.size() > 1) {
            throw Refusal.invalid("commentIds", "are about more than one study");
        }
        if (request.studyId() != null && !request.studyId().equals(studies.getFirst())) {
            throw Refusal.invalid("studyId", "is not the study that the comments are about");
        }
        return studies.getFirst();
    }
}

package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Viewer.CountryViewer;
import org.zajedno.panels.Viewer.Member;
import org.zajedno.panels.Viewer.ProjectViewer;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.review.ReviewView.QuestionView;

/** Makes of reviews what the caller may see of them. */
@ApplicationScoped
public class ReviewPresenter {

    private static final int MOST = 100;

    private final ReviewRequestRepository reviews;
    private final ReadingPositionRepository readings;
    private final ReviewPayments payments;
    private final MaterialVersionRepository versions;
    private final CurrentViewer viewer;
    private final Reader reader;
    private final Clock clock;

    ReviewPresenter(
            ReviewRequestRepository reviews,
            ReadingPositionRepository readings,
            ReviewPayments payments,
            MaterialVersionRepository versions,
            CurrentViewer viewer,
            Reader reader,
            Clock clock) {
        this.reviews = reviews;
        this.readings = readings;
        this.payments = payments;
        this.versions = versions;
        this.viewer = viewer;
        this.reader = reader;
        this.clock = clock;
    }

    /** The reviews that are open to the caller, oldest first; a hundred at most. */
    public List<ReviewView> open() {
        var query = new ReviewQuery();
        query.state = ReviewState.OPEN;
        query.overdue = false;
        var first = new ListParameters();
        first.limit = MOST;
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return of(reviews.page(query, today, first).items());
    }

    ReviewView of(ReviewRow row) {
        return of(List.of(row)).getFirst();
    }

    /** The views in the order of the rows. */
    List<ReviewView> of(List<ReviewRow> rows) {
        return switch (viewer.get()) {
            case ProjectViewer _ -> toProject(rows);
            case CountryViewer _ -> toCountry(rows);
            case Member _ -> toMember(rows);
        };
    }

    private List<ReviewView> toProject(List<ReviewRow> rows) {
        return rows.stream()
                .map(row -> view(row, row.review().panelIds(), null, null, null, null))
                .toList();
    }

    private List<ReviewView> toCountry(List<ReviewRow> rows) {
        var quorums = quorums(ids(rows));
        return rows.stream()
                .map(row -> {
                    var own = quorums.get(row.review().id());
                    return view(row, onlyOwn(own, OwnPanels::ids), own, null, null, null);
                })
                .toList();
    }

    private List<ReviewView> toMember(List<ReviewRow> rows) {
        var ids = ids(rows);
        var reading = readings.own(ids);
        var offered = payments.own(ids);
        var lengths =
                versions.lengths(rows.stream().map(row -> row.version().id()).toList());
        return rows.stream()
                .map(row -> view(
                        row,
                        null,
                        null,
                        reading.get(row.review().id()),
                        offered.get(row.review().id()),
                        row.review().minutes(lengths.getOrDefault(row.version().id(), 0))))
                .toList();
    }

    private static List<UUID> ids(List<ReviewRow> rows) {
        return rows.stream().map(row -> row.review().id()).toList();
    }

    /** What a PPI lead is told of the own panels that were asked, together; usually it is one. */
    private record OwnPanels(List<UUID> ids, boolean quorumReached, long heard, long members) {

        private static OwnPanels of(QuorumStatus quorums) {
            return new OwnPanels(List.of(quorums.panelId()), quorums.reachQuorum(), quorums.heard(), quorums.members());
        }

        private OwnPanels and(OwnPanels other) {
            return new OwnPanels(
                    Stream.concat(ids.stream(), other.ids.stream()).toList(),
                    quorumReached && other.quorumReached,
                    heard + other.heard,
                    members + other.members);
        }
    }

    private Map<UUID, OwnPanels> quorums(List<UUID> ids) {
        BinaryOperator<OwnPanels> together = OwnPanels::and;
        return reviews.quorums(ids).stream()
                .collect(Collectors.toMap(QuorumStatus::reviewRequestId, OwnPanels::of, together));
    }

    private ReviewView view(
            ReviewRow row,
            @Nullable List<UUID> panelIds,
            @Nullable OwnPanels own,
            @Nullable ReadingPosition reading,
            @Nullable OfferedPayment offered,
            @Nullable Integer minutes) {
        var review = row.review();
        var title = reader.show(row.material().title());
        var summary = reader.show(review.summary());
        var deadlineReason = reader.show(review.notice().deadlineReason());
        return new ReviewView(
                review.id(),
                row.material().id(),
                row.version().id(),
                row.version().number(),
                title,
                summary,
                shared(title, summary, deadlineReason),
                review.questions().stream()
                        .map(question -> new QuestionView(question.id(), reader.show(question.text())))
                        .toList(),
                review.deadline(),
                review.state(),
                row.version().languages(),
                row.version().lagging(),
                panelIds,
                review.daysLeft(clock.instant()),
                minutes,
                review.notice().extendedFrom(),
                deadlineReason,
                reader.show(review.notice().closingReason()),
                reader.show(review.notice().cancellationReason()),
                onlyOwn(own, OwnPanels::quorumReached),
                onlyOwn(own, OwnPanels::heard),
                onlyOwn(own, OwnPanels::members),
                reading,
                offered,
                review.version());
    }

    /** The language in which all of these are shown, so that a page can say it of each of them; null if there are several. */
    private static @Nullable LanguageTag shared(@Nullable ShownText... texts) {
        var languages = Stream.of(texts)
                .filter(Objects::nonNull)
                .map(ShownText::only)
                .distinct()
                .toList();
        return languages.size() == 1 ? languages.getFirst() : null;
    }

    private static <T> @Nullable T onlyOwn(@Nullable OwnPanels own, Function<OwnPanels, T> what) {
        return own == null ? null : what.apply(own);
    }
}

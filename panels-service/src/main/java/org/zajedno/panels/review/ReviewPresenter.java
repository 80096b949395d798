package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.panel.ViewerScope;
import org.zajedno.panels.review.ReviewView.QuestionView;

/** Makes of reviews what the caller may see of them. */
@ApplicationScoped
class ReviewPresenter {

    private final ReviewRequestRepository reviews;
    private final ReadingPositionRepository readings;
    private final ReviewPayments payments;
    private final Caller caller;
    private final Reader reader;
    private final Clock clock;

    ReviewPresenter(
            ReviewRequestRepository reviews,
            ReadingPositionRepository readings,
            ReviewPayments payments,
            Caller caller,
            Reader reader,
            Clock clock) {
        this.reviews = reviews;
        this.readings = readings;
        this.payments = payments;
        this.caller = caller;
        this.reader = reader;
        this.clock = clock;
    }

    ReviewView of(ReviewRow row) {
        return of(List.of(row)).getFirst();
    }

    /** The views in the order of the rows. */
    List<ReviewView> of(List<ReviewRow> rows) {
        var scope = ViewerScope.of(caller);
        var ids = rows.stream().map(row -> row.review().id()).toList();
        var quorums = scope == ViewerScope.COUNTRY ? quorums(ids) : Map.<UUID, OwnPanels>of();
        var reading = scope == ViewerScope.OWN_PANELS ? readings.own(ids) : Map.<UUID, ReadingPosition>of();
        var offered = scope == ViewerScope.OWN_PANELS ? payments.own(ids) : Map.<UUID, OfferedPayment>of();
        return rows.stream()
                .map(row -> view(
                        row,
                        scope == ViewerScope.PROJECT,
                        quorums.get(row.review().id()),
                        reading.get(row.review().id()),
                        offered.get(row.review().id())))
                .toList();
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
            ReviewRow row, boolean withPanels, OwnPanels own, ReadingPosition reading, OfferedPayment offered) {
        var review = row.review();
        return new ReviewView(
                review.id(),
                row.material().id(),
                row.version().id(),
                row.version().number(),
                reader.show(row.material().title()),
                reader.show(review.summary()),
                review.questions().stream()
                        .map(question -> new QuestionView(question.id(), reader.show(question.text())))
                        .toList(),
                review.deadline(),
                review.state(),
                row.version().languages(),
                row.version().lagging(),
                withPanels ? review.panelIds() : onlyOwn(own, OwnPanels::ids),
                review.daysLeft(clock.instant()),
                review.notice().extendedFrom(),
                reader.show(review.notice().deadlineReason()),
                reader.show(review.notice().closingReason()),
                reader.show(review.notice().cancellationReason()),
                onlyOwn(own, OwnPanels::quorumReached),
                onlyOwn(own, OwnPanels::heard),
                onlyOwn(own, OwnPanels::members),
                reading,
                offered,
                review.version());
    }

    private static <T> T onlyOwn(OwnPanels own, Function<OwnPanels, T> what) {
        return own == null ? null : what.apply(own);
    }
}

package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.comment.Changes.ChangeRow;
import org.zajedno.panels.comment.CommentView.ChangeView;
import org.zajedno.panels.comment.CommentView.ResponseView;
import org.zajedno.panels.panel.Headcount;
import org.zajedno.panels.panel.Memberships;

/** Makes of comments what somebody may see from a perspective; what must stay hidden is left out here and nowhere else. */
@ApplicationScoped
public class Views {

    private static final LocalizedText A_MEMBER = LocalizedText.of(Map.of(
            "en", "a panel member",
            "sr-Latn", "član panela",
            "sr-Cyrl", "члан панела",
            "bs", "član panela",
            "cnr", "član panela",
            "mk", "член на панелот",
            "sq", "një anëtar i panelit"));

    private final Memberships memberships;
    private final Changes changes;
    private final Reader reader;
    private final PanelsConfig config;

    Views(Memberships memberships, Changes changes, Reader reader, PanelsConfig config) {
        this.memberships = memberships;
        this.changes = changes;
        this.reader = reader;
        this.config = config;
    }

    CommentView of(CommentRow row, Perspective perspective) {
        return of(List.of(row), perspective).getFirst();
    }

    /** The views in the order of the rows, with one look at the panels and one at the changes for all of them. */
    public List<CommentView> of(List<CommentRow> rows, Perspective perspective) {
        var became = changes.of(rows.stream().map(CommentRow::comment).toList());
        var headcount = headcount(rows, perspective);
        return rows.stream()
                .map(row -> view(
                        row,
                        perspective,
                        headcount,
                        became.getOrDefault(row.comment().id(), List.of())))
                .toList();
    }

    private Headcount headcount(List<CommentRow> rows, Perspective perspective) {
        return perspective != Perspective.RESEARCHER
                ? new Headcount(List.of())
                : memberships.headcount(rows.stream()
                        .map(row -> row.comment().panelId())
                        .distinct()
                        .toList());
    }

    private CommentView view(CommentRow row, Perspective perspective, Headcount headcount, List<ChangeRow> became) {
        var comment = row.comment();
        var author = perspective == Perspective.AUTHOR;
        var panelShown = shows(comment, perspective, headcount.of(comment.panelId()));
        var languageShown =
                panelShown && shows(comment, perspective, headcount.of(comment.panelId(), comment.language()));
        return new CommentView(
                comment.id(),
                comment.reviewRequestId(),
                comment.materialVersionId(),
                comment.kind(),
                languageShown ? comment.language() : null,
                comment.text(),
                comment.about(),
                comment.state(),
                author ? null : from(row, perspective),
                panelShown ? comment.panelId() : null,
                perspective == Perspective.LEAD ? row.author().pseudonym() : null,
                author && comment.state() != CommentState.RETRACTED ? comment.credit() : null,
                author ? comment.createdAt() : null,
                panelShown ? comment.isLate() : null,
                comment.state().waitsForAnswer() ? comment.answerDue() : null,
                comment.reopenReason(),
                response(row.response()),
                became.stream()
                        .filter(change -> perspective == Perspective.RESEARCHER
                                || change.version().state().isPublic())
                        .map(change -> change(change, languageShown))
                        .toList(),
                comment.version());
    }

    private boolean shows(Comment comment, Perspective perspective, long group) {
        return perspective != Perspective.RESEARCHER
                || group >= config.smallestGroup() && comment.state() != CommentState.RETRACTED;
    }

    private String from(CommentRow row, Perspective perspective) {
        return perspective == Perspective.LEAD ? row.author().pseudonym() : reader.read(A_MEMBER);
    }

    private ResponseView response(Response response) {
        return response == null
                ? null
                : new ResponseView(response.id(), response.decision(), reader.read(response.reason()));
    }

    private ChangeView change(ChangeRow row, boolean languageShown) {
        var change = row.change();
        return new ChangeView(
                row.version().id(),
                row.version().number(),
                reader.read(change.description()),
                languageShown ? change.language() : null,
                change.before(),
                change.after());
    }
}

package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.comment.CommentChangeRepository.ChangeRow;
import org.zajedno.panels.comment.CommentView.ChangeView;
import org.zajedno.panels.comment.CommentView.HeldReopeningView;
import org.zajedno.panels.comment.CommentView.ResponseView;
import org.zajedno.panels.material.ParallelTexts;

/** Makes the views of comments for a viewer. What must stay hidden is left out here and nowhere else. */
@ApplicationScoped
public class CommentPresenter {

    private static final LocalizedText A_MEMBER = LocalizedText.of(Map.of(
            "en", "a panel member",
            "sr-Latn", "član panela",
            "sr-Cyrl", "члан панела",
            "bs", "član panela",
            "cnr", "član panela",
            "mk", "член на панелот",
            "sq", "një anëtar i panelit"));

    private final DisclosurePolicyFactory disclosurePolicies;
    private final PassageSubstitution substitution;
    private final HeldTextScope heldTextScope;
    private final HeldReopeningRepository reopenings;
    private final CommentChangeRepository changes;
    private final Reader reader;

    CommentPresenter(
            DisclosurePolicyFactory disclosurePolicies,
            PassageSubstitution substitution,
            HeldTextScope heldTextScope,
            HeldReopeningRepository reopenings,
            CommentChangeRepository changes,
            Reader reader) {
        this.disclosurePolicies = disclosurePolicies;
        this.substitution = substitution;
        this.heldTextScope = heldTextScope;
        this.reopenings = reopenings;
        this.changes = changes;
        this.reader = reader;
    }

    CommentView of(CommentRow row, Viewer viewer) {
        return of(List.of(row), viewer).getFirst();
    }

    /** The view of a comment that was taken just now, for its author or the PPI lead: nothing can have become of it yet. */
    CommentView ofNew(CommentRow row, Viewer viewer) {
        return view(row, viewer, null, null, List.of());
    }

    /** The views in the order of the rows, with one look at the panels and one at the changes for all of them. */
    public List<CommentView> of(List<CommentRow> rows, Viewer viewer) {
        var became = changes.of(rows.stream().map(CommentRow::comment).toList());
        var disclosed = disclosed(rows, viewer);
        var waiting = viewer == Viewer.RESEARCHER
                ? Map.<UUID, HeldReopening>of()
                : heldTextScope.reveal(() -> reopenings.of(
                        rows.stream().map(row -> row.comment().id()).toList()));
        return rows.stream()
                .map(row -> view(
                        row,
                        viewer,
                        disclosed,
                        waiting.get(row.comment().id()),
                        became.getOrDefault(row.comment().id(), List.of())))
                .toList();
    }

    /** What a researcher may see, and the texts that give substitutes for the rest. */
    private record DisclosedTexts(DisclosurePolicy disclosure, PassageSubstitution.Texts texts) {}

    /** Null for whoever knows where the comments come from. */
    private DisclosedTexts disclosed(List<CommentRow> rows, Viewer viewer) {
        if (viewer != Viewer.RESEARCHER) {
            return null;
        }
        var comments = rows.stream().map(CommentRow::comment).toList();
        var disclosure = disclosurePolicies.on(
                comments.stream().map(Comment::reviewRequestId).distinct().toList());
        var unquotable = comments.stream()
                .filter(comment -> CommentTarget.isPassage(comment.about()) && !disclosure.disclosesLanguage(comment))
                .map(Comment::materialVersionId)
                .distinct()
                .toList();
        return new DisclosedTexts(disclosure, substitution.in(unquotable));
    }

    private CommentView view(
            CommentRow row, Viewer viewer, DisclosedTexts disclosed, HeldReopening reopening, List<ChangeRow> became) {
        var comment = row.comment();
        var author = viewer == Viewer.AUTHOR;
        var insider = viewer != Viewer.RESEARCHER;
        var panelShown = insider || disclosed.disclosure().disclosesPanel(comment);
        var languageShown = insider || disclosed.disclosure().disclosesLanguage(comment);
        var receipt = insider ? comment.receipt() : null;
        return new CommentView(
                comment.id(),
                comment.reviewRequestId(),
                comment.materialVersionId(),
                comment.kind(),
                languageShown ? comment.language() : null,
                comment.text(),
                languageShown || !CommentTarget.isPassage(comment.about())
                        ? CommentTargetView.of(comment.about())
                        : CommentTargetView.withoutPassage(comment.about(), substitute(comment, disclosed)),
                comment.state(),
                author ? null : from(row, viewer),
                panelShown ? comment.panelId() : null,
                viewer == Viewer.LEAD ? row.author().pseudonym() : null,
                author && comment.text() != null ? comment.credit() : null,
                author ? comment.createdAt() : null,
                panelShown ? comment.isLate() : null,
                insider && comment.isChecking() ? true : null,
                receipt == null ? null : receipt.source(),
                receipt == null ? null : receipt.receivedOn(),
                comment.state().waitsForResponse() ? comment.answerDue() : null,
                comment.reopenReason(),
                HeldReopeningView.from(reopening),
                response(row.response()),
                became.stream()
                        .filter(change -> viewer == Viewer.RESEARCHER
                                || change.version().state().isPublic())
                        .map(change -> change(change, languageShown))
                        .toList(),
                author ? comment.versionWithCredit() : comment.version());
    }

    private static ParallelTexts.ParallelPassage substitute(Comment comment, DisclosedTexts disclosed) {
        return disclosed
                .texts()
                .of(
                        comment.materialVersionId(),
                        comment.language(),
                        comment.about().selector())
                .orElse(null);
    }

    private String from(CommentRow row, Viewer viewer) {
        return viewer == Viewer.LEAD ? row.author().pseudonym() : reader.read(A_MEMBER);
    }

    private ResponseView response(Response response) {
        return response == null
                ? null
                : new ResponseView(response.id(), response.decision(), reader.show(response.reason()));
    }

    private ChangeView change(ChangeRow row, boolean languageShown) {
        var change = row.change();
        return new ChangeView(
                row.version().id(),
                row.version().number(),
                reader.show(change.description()),
                languageShown ? change.language() : null,
                change.before(),
                change.after());
    }
}

package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.Viewer;
import org.zajedno.panels.Viewer.Coordinator;
import org.zajedno.panels.Viewer.CountryTeam;
import org.zajedno.panels.Viewer.Lead;
import org.zajedno.panels.Viewer.Member;
import org.zajedno.panels.Viewer.Researcher;
import org.zajedno.panels.comment.CommentChangeRepository.ChangeRow;
import org.zajedno.panels.comment.CommentView.ChangeView;
import org.zajedno.panels.comment.CommentView.HeldReopeningView;
import org.zajedno.panels.comment.CommentView.ResponseView;

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

    /** As the viewer may see them, in the order of the rows. */
    public List<CommentView> of(List<CommentRow> rows, Viewer viewer) {
        return switch (viewer) {
            case Researcher _ -> toResearcher(rows);
            case Coordinator _, Lead _, CountryTeam _, Member _ -> viewer.leads() ? toLead(rows) : toAuthor(rows);
        };
    }

    CommentView toResearcher(CommentRow row) {
        return toResearcher(List.of(row)).getFirst();
    }

    CommentView toLead(CommentRow row) {
        return toLead(List.of(row)).getFirst();
    }

    CommentView toAuthor(CommentRow row) {
        return toAuthor(List.of(row)).getFirst();
    }

    /** Without a sign of who wrote them, in the order of the rows. */
    public List<CommentView> toResearcher(List<CommentRow> rows) {
        return views(rows, anonymous(rows), Map.of());
    }

    /** With the pseudonyms of their authors, in the order of the rows. */
    List<CommentView> toLead(List<CommentRow> rows) {
        return views(rows, new Audience.Lead(), waiting(rows));
    }

    /** As each author sees the own one, in the order of the rows. */
    public List<CommentView> toAuthor(List<CommentRow> rows) {
        return views(rows, new Audience.Author(), waiting(rows));
    }

    /** For the PPI lead, of a comment that was taken just now: nothing can have become of it yet. */
    CommentView newToLead(CommentRow row) {
        return view(row, new Audience.Lead(), null, List.of());
    }

    /** The same for its author. */
    CommentView newToAuthor(CommentRow row) {
        return view(row, new Audience.Author(), null, List.of());
    }

    /** Whom a view is made for. */
    private sealed interface Audience {

        /** The PPI lead knows the members of the own country's panels by their pseudonyms. */
        record Lead() implements Audience {}

        /** The author sees the own ones and no others. */
        record Author() implements Audience {}

        /**
         * A researcher must not find out who said it.
         *
         * @param disclosure what a researcher may see
         * @param texts give substitutes for the rest
         */
        record Researcher(DisclosurePolicy disclosure, PassageSubstitution.Texts texts) implements Audience {

            @Override
            public boolean seesPanel(Comment comment) {
                return disclosure.disclosesPanel(comment);
            }

            @Override
            public boolean seesLanguage(Comment comment) {
                return disclosure.disclosesLanguage(comment);
            }

            @Override
            public CommentTargetView target(Comment comment) {
                var about = comment.about();
                return seesLanguage(comment) || !CommentTarget.isPassage(about)
                        ? CommentTargetView.of(about)
                        : CommentTargetView.withoutPassage(
                                about,
                                texts.of(comment.materialVersionId(), comment.language(), about.selector())
                                        .orElse(null));
            }
        }

        default boolean seesPanel(Comment comment) {
            return true;
        }

        default boolean seesLanguage(Comment comment) {
            return true;
        }

        default CommentTargetView target(Comment comment) {
            return CommentTargetView.of(comment.about());
        }
    }

    private Audience anonymous(List<CommentRow> rows) {
        var comments = rows.stream().map(CommentRow::comment).toList();
        var disclosure = disclosurePolicies.on(
                comments.stream().map(Comment::reviewRequestId).distinct().toList());
        var unquotable = comments.stream()
                .filter(comment -> CommentTarget.isPassage(comment.about()) && !disclosure.disclosesLanguage(comment))
                .map(Comment::materialVersionId)
                .distinct()
                .toList();
        return new Audience.Researcher(disclosure, substitution.in(unquotable));
    }

    private Map<UUID, HeldReopening> waiting(List<CommentRow> rows) {
        return heldTextScope.reveal(
                () -> reopenings.of(rows.stream().map(row -> row.comment().id()).toList()));
    }

    private List<CommentView> views(List<CommentRow> rows, Audience audience, Map<UUID, HeldReopening> waiting) {
        var became = changes.of(rows.stream().map(CommentRow::comment).toList());
        return rows.stream()
                .map(row -> view(
                        row,
                        audience,
                        waiting.get(row.comment().id()),
                        became.getOrDefault(row.comment().id(), List.of())))
                .toList();
    }

    private CommentView view(CommentRow row, Audience audience, HeldReopening reopening, List<ChangeRow> became) {
        var comment = row.comment();
        var author = audience instanceof Audience.Author;
        var insider = !(audience instanceof Audience.Researcher);
        var pseudonym = audience instanceof Audience.Lead ? row.author().pseudonym() : null;
        var panelShown = audience.seesPanel(comment);
        var languageShown = audience.seesLanguage(comment);
        var receipt = insider ? comment.receipt() : null;
        return new CommentView(
                comment.id(),
                comment.reviewRequestId(),
                comment.materialVersionId(),
                comment.kind(),
                languageShown ? comment.language() : null,
                comment.text(),
                audience.target(comment),
                comment.state(),
                switch (audience) {
                    case Audience.Author _ -> null;
                    case Audience.Lead _ -> pseudonym;
                    case Audience.Researcher _ -> reader.read(A_MEMBER);
                },
                panelShown ? comment.panelId() : null,
                pseudonym,
                author && comment.text() != null ? comment.credit() : null,
                author ? comment.createdAt() : null,
                panelShown ? comment.isLate() : null,
                insider && comment.isChecking() ? true : null,
                receipt == null ? null : receipt.source(),
                receipt == null ? null : receipt.receivedOn(),
                comment.state().waitsForResponse() ? comment.answerDue() : null,
                comment.reopenReason(),
                HeldReopeningView.from(reopening),
                response(row.response(), author),
                became.stream()
                        .filter(change -> !insider || change.version().state().isPublic())
                        .map(change -> change(change, languageShown))
                        .toList(),
                author ? comment.versionWithCredit() : comment.version());
    }

    private ResponseView response(Response response, boolean author) {
        return response == null
                ? null
                : new ResponseView(
                        response.id(),
                        response.decision(),
                        reader.show(response.reason()),
                        response.reason() == null
                                ? List.of()
                                : List.copyOf(response.reason().languages()),
                        author ? response.readAt() : null);
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

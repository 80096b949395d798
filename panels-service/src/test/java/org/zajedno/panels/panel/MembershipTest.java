package org.zajedno.panels.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.invitation.InvitationCode;
import org.zajedno.panels.invitation.InvitationMark;

class MembershipTest {

    private static final Instant NOW = Instant.parse("2021-04-19T13:00:00Z");
    private static final LocalizedText TEXT = LocalizedText.of(LanguageTag.ENGLISH, "LEAP");

    private static Panel panel() {
        return Panel.form(
                new Country("XK"),
                TEXT,
                List.of(LanguageTag.of("sq")),
                new TermsOfReference(TEXT, 24),
                new FeedbackAgreement(3, 21),
                NOW);
    }

    private static Membership invited() {
        return Membership.invite(panel(), "Lipa", PanelRole.MEMBER, null, mark("first"), NOW);
    }

    private static InvitationMark mark(String name) {
        return new InvitationMark(name + "-code", name + "-letters", NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void renewedInvitationLastsFromNowOn() {
        var membership = invited();
        var later = NOW.plus(Duration.ofDays(40));

        membership.inviteAnew(
                new InvitationMark("second-code", "second-letters", later.plus(Duration.ofDays(30))), later);

        membership.accept("account", 24, NOW.plus(Duration.ofDays(69)));
        assertThat(membership.state()).isEqualTo(MembershipState.ACTIVE);
    }

    @Test
    void placeThatIsTakenIsOfferedToNobodyElse() {
        var membership = invited();
        membership.accept("account", 24, NOW);

        assertThatThrownBy(() -> membership.inviteAnew(mark("second"), NOW)).hasMessage("invitation-used");
    }

    @Test
    void placeIsTakenWithTheCode() {
        var membership = invited();

        membership.accept("account", 24, NOW.plus(Duration.ofDays(30)));

        assertThat(membership.state()).isEqualTo(MembershipState.ACTIVE);
        assertThat(membership.belongsTo("account")).isTrue();
        assertThat(membership.belongsTo("another")).isFalse();
    }

    @Test
    void invitationRunsOut() {
        var membership = invited();

        assertThatThrownBy(() -> membership.accept("account", 24, NOW.plus(Duration.ofDays(31))))
                .isInstanceOf(Refusal.class)
                .hasMessage("not-found");
    }

    @Test
    void placeIsKeptDuringABreak() {
        var membership = invited();
        membership.accept("account", 24, NOW);

        membership.takeBreak(NOW);

        assertThatThrownBy(membership::requireActive).hasMessage("membership-not-active");
        membership.comeBack(NOW);
        assertThat(membership.state()).isEqualTo(MembershipState.ACTIVE);
    }

    @Test
    void invitationThatWasTakenBackIsWorthless() {
        var membership = invited();

        membership.end(NOW);

        assertThatThrownBy(() -> membership.accept("account", 24, NOW)).hasMessage("not-found");
        assertThatThrownBy(() -> membership.end(NOW)).hasMessage("membership-cannot-become");
    }

    @Test
    void closedPanelInvitesNobody() {
        var panel = panel();
        panel.become(PanelState.CLOSED, NOW);

        assertThatThrownBy(() -> Membership.invite(panel, "Lipa", PanelRole.MEMBER, null, mark("first"), NOW))
                .hasMessage("panel-closed");
    }

    @Test
    void closedPanelStaysClosed() {
        var panel = panel();
        panel.become(PanelState.CLOSED, NOW);

        assertThatThrownBy(() -> panel.become(PanelState.ACTIVE, NOW)).hasMessage("panel-cannot-become");
    }

    @Test
    void codeIsStoredAsItsHash() {
        var code = new InvitationCode("q3J0wFAPn3dPqWl9yJrTqk0cZ8s");

        assertThat(code.hash()).hasSize(64).doesNotContain(code.text());
        assertThat(code.toString()).doesNotContain(code.text());
    }
}

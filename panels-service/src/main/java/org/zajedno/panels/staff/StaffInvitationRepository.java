package org.zajedno.panels.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.invitation.InvitedPlace.InvitationDigest;

/** The invitations of staff, behind the country wall. */
@ApplicationScoped
class StaffInvitationRepository implements PanacheRepositoryBase<StaffInvitation, UUID> {

    private static final Keyset<StaffInvitation> OLDEST_FIRST =
            Keyset.byTime("i.createdAt", StaffInvitation::createdAt, "i.id", StaffInvitation::id);

    StaffInvitation require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Optional<StaffInvitation> invitedWith(InvitationDigest digest) {
        return find((digest.ofLetters() ? "invitationLettersHash" : "invitationHash") + " = ?1", digest.hash())
                .firstResultOptional();
    }

    Page<StaffInvitation> page(StaffInvitationState state, ListParameters asked) {
        return KeysetQuery.hql(OLDEST_FIRST, StaffInvitation.class, "select i", "from StaffInvitation i")
                .whereAsked("i.state = :state", "state", state)
                .changed("i.modifiedAt", asked)
                .page(getEntityManager(), asked);
    }
}

package org.zajedno.panels.safeguarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.encryption.FieldCipher;
import org.zajedno.panels.notification.NotificationQueue;
import org.zajedno.panels.panel.Membership;
import org.zajedno.panels.panel.MembershipRepository;

/** Raises a flag and alerts the named contact of the country, takes it, closes it. */
@ApplicationScoped
class ManageSafeguardingFlag {

    private final SafeguardingFlagRepository flags;
    private final MembershipRepository memberships;
    private final NotificationQueue notifications;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final CurrentViewer viewer;
    private final Clock clock;

    ManageSafeguardingFlag(
            SafeguardingFlagRepository flags,
            MembershipRepository memberships,
            NotificationQueue notifications,
            FieldCipher cipher,
            ObjectMapper json,
            CurrentViewer viewer,
            Clock clock) {
        this.flags = flags;
        this.memberships = memberships;
        this.notifications = notifications;
        this.cipher = cipher;
        this.json = json;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Refuses a caller who sits on no panel, and a PPI lead who says neither about whom nor what. */
    SafeguardingFlag raise(NewSafeguardingFlag request) {
        var aboutSomebodyElse = request.commentId() != null || request.membershipId() != null;
        var flag = aboutSomebodyElse || !viewer.get().isMember() ? byLead(request) : byMember(request);
        flags.persistAndFlush(flag);
        notifications.alert(flag.country());
        return flag;
    }

    private SafeguardingFlag byMember(NewSafeguardingFlag request) {
        var place = flags.placeOf(viewer.get().account()).orElseThrow(() -> Refusal.conflict("no-membership"));
        return SafeguardingFlag.byMember(
                place,
                Boolean.TRUE.equals(request.wantsCall()),
                cipher.encrypt(callOf(request), place.id()),
                cipher.encrypt(blankAsNull(request.words()), place.id()),
                clock.instant());
    }

    /** Refuses to say how to call where no call is wanted. */
    private @Nullable String callOf(NewSafeguardingFlag request) {
        if (request.call() == null) {
            return null;
        }
        if (!Boolean.TRUE.equals(request.wantsCall())) {
            throw Refusal.invalid("call", "belongs to a member's wish for a call");
        }
        try {
            return json.writeValueAsString(request.call());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A record of texts is always written", unwritable);
        }
    }

    private SafeguardingFlag byLead(NewSafeguardingFlag request) {
        if (!viewer.get().leads()) {
            throw Refusal.invalid("membershipId", "is named by a PPI lead only: a member's flag is about the member");
        }
        if ((request.commentId() == null) == (request.membershipId() == null)) {
            throw Refusal.invalid("membershipId", "or commentId must be given, and only one of them");
        }
        if (request.call() != null) {
            throw Refusal.invalid("call", "belongs to a member's wish for a call");
        }
        var words = blankAsNull(request.words());
        if (words == null) {
            throw Refusal.invalid("words", "must say what was noticed");
        }
        var about = aboutWhom(request);
        return SafeguardingFlag.byLead(about, request.commentId(), cipher.encrypt(words, about.id()), clock.instant());
    }

    private Membership aboutWhom(NewSafeguardingFlag request) {
        return request.commentId() == null
                ? memberships.findByIdOptional(request.membershipId()).orElseThrow(Refusal::notFound)
                : flags.authorOf(request.commentId()).orElseThrow(Refusal::notFound);
    }

    SafeguardingFlagView take(UUID id) {
        var row = flags.require(id);
        row.flag().take(viewer.get().account(), clock.instant());
        flags.flush();
        return view(row);
    }

    SafeguardingFlagView close(UUID id, FlagClosure request) {
        var row = flags.require(id);
        row.flag().close(cipher.encrypt(request.note(), row.flag().membershipId()), clock.instant());
        flags.flush();
        return view(row);
    }

    SafeguardingFlagView view(SafeguardingFlagRow row) {
        var flag = row.flag();
        return new SafeguardingFlagView(
                flag.id(),
                flag.membershipId(),
                flag.panelId(),
                row.pseudonym(),
                flag.commentId(),
                flag.source(),
                flag.wantsCall(),
                callOf(flag),
                cipher.decryptText(flag.words(), flag.membershipId()),
                flag.state(),
                flag.isTakenBy(viewer.get().account()),
                flag.createdAt(),
                flag.takenAt(),
                flag.closedAt(),
                cipher.decryptText(flag.note(), flag.membershipId()),
                flag.modifiedAt(),
                flag.version());
    }

    private @Nullable CallWish callOf(SafeguardingFlag flag) {
        if (flag.call() == null) {
            return null;
        }
        try {
            return json.readValue(cipher.decryptText(flag.call(), flag.membershipId()), CallWish.class);
        } catch (JsonProcessingException unreadable) {
            // its message has what cannot be read
            throw new IllegalStateException("How to call cannot be read in flag " + flag.id());
        }
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

package org.zajedno.panels.staff;

/** The states of an invitation of staff. */
enum StaffInvitationState {
    /** The code is not yet used. */
    INVITED,
    /** Somebody came with it. */
    ACCEPTED,
    /** Taken back before anybody came. */
    WITHDRAWN
}

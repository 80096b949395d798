package org.zajedno.panels.account;

/** What the identity provider is to do with a whole account. */
enum OrderKind {
    /** End all its sessions. */
    SIGN_OUT,
    /** Delete it, with its sessions. */
    DELETION
}

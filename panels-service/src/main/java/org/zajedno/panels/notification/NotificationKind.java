package org.zajedno.panels.notification;

/** The kinds of notifications. */
enum NotificationKind {
    SOMETHING_WAITS("waiting"),
    /** Whether the address is that of whoever entered it. */
    CONFIRM_ADDRESS("confirm"),
    /** To the named contact: somebody is not well. */
    SAFEGUARDING("alert"),
    /** To the named contact: mail to a member came back. */
    MAIL_PAUSED("paused");

    private final String texts;

    NotificationKind(String texts) {
        this.texts = texts;
    }

    /** Under which name its sentences stand in {@code messages/mails*.properties}. */
    String texts() {
        return texts;
    }
}

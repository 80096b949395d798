package org.zajedno.participants.consent;

/** What a version of a consent form may be used for. */
enum ConsentFormState {
    /** Written, not approved. */
    DRAFT,
    /** The ethics committee agrees. */
    ETHICS_APPROVED,
    /** People are asked with it; one version of a form at a time. */
    IN_FORCE,
    /** A newer version is in force; what was signed stays valid. */
    SUPERSEDED
}

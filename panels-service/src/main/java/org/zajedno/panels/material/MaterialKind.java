package org.zajedno.panels.material;

/** The kinds of study materials. */
enum MaterialKind {
    PARTICIPANT_INFORMATION,
    CONSENT_FORM,
    RECRUITMENT,
    TOPIC_GUIDE,
    QUESTIONNAIRE,
    PROTOCOL,
    FINDINGS,
    DISSEMINATION,
    OTHER
}

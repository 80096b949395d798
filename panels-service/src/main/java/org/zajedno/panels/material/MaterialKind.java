package org.zajedno.panels.material;

/** What sort of text a study material is. */
public enum MaterialKind {
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

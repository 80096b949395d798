package org.zajedno.participants.consent;

/**
 * Why personal data may be processed at all (GDPR Art. 6(1)). Not the same as the consent that research ethics asks for, which
 * is kept per purpose (EDPB 05/2020 §153–155).
 */
enum LawfulBasis {
    /** Art. 6(1)(a). */
    CONSENT,
    /** Art. 6(1)(c). */
    LEGAL_OBLIGATION,
    /** Art. 6(1)(d). */
    VITAL_INTERESTS,
    /** Art. 6(1)(e). */
    PUBLIC_TASK,
    /** Art. 6(1)(f). */
    LEGITIMATE_INTERESTS
}

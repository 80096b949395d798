package org.zajedno.participants.consent;

/** Why data about health may be processed (GDPR Art. 9(2)). */
enum SpecialCategoryCondition {
    /** Art. 9(2)(a). */
    EXPLICIT_CONSENT,
    /** Art. 9(2)(h). */
    HEALTH_CARE,
    /** Art. 9(2)(i). */
    PUBLIC_HEALTH,
    /** Art. 9(2)(j) with Art. 89. */
    RESEARCH
}

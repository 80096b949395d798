package org.zajedno.participants;

import org.zajedno.kit.testing.ViolationTranslationsTestBase;

class ParticipantsViolationsTest extends ViolationTranslationsTestBase {}

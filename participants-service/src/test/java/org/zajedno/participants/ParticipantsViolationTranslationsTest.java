package org.zajedno.participants;

import org.zajedno.kit.testing.ViolationTranslationsTestBase;

class ParticipantsViolationTranslationsTest extends ViolationTranslationsTestBase {}

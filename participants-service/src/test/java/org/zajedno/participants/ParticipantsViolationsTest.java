package org.zajedno.participants;

import org.zajedno.kit.testing.ViolationsInEveryLanguage;

class ParticipantsViolationsTest extends ViolationsInEveryLanguage {}

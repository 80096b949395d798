package org.zajedno.events;

import org.zajedno.kit.testing.ViolationsInEveryLanguage;

class EventsViolationsTest extends ViolationsInEveryLanguage {}

package org.zajedno.events;

import org.zajedno.kit.testing.ViolationTranslationsTestBase;

class EventsViolationsTest extends ViolationTranslationsTestBase {}

package org.zajedno.events;

import org.zajedno.kit.testing.ViolationTranslationsTestBase;

class EventsViolationTranslationsTest extends ViolationTranslationsTestBase {}

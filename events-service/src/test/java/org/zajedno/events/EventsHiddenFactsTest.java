package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.HiddenFacts;

@QuarkusTest
class EventsHiddenFactsTest extends HiddenFacts {}
